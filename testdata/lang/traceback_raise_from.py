def f():
    try: 1 / 0
    except Exception as e: raise (ValueError('a')) from (e)
print('x')  # expect: x
f()
# raises: ValueError: a
