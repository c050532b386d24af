def inner():
    raise ValueError('first')
def middle():
    try: inner()
    except ValueError:
        {}['missing']
def outer():
    try: middle()
    except KeyError as e:
        raise RuntimeError('third') from e
print('start')  # expect: start
try: outer()
finally: print('cleanup')  # expect: cleanup
# raises: RuntimeError: third
