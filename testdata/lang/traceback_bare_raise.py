def g(): raise ValueError('v')
def f():
    try: g()
    except ValueError:
        print('log')  # expect: log
        raise
f()
# raises: ValueError: v
