def f():
    try: 1 / 0
    except ZeroDivisionError as e:
        saved = e
    raise saved
print('x')  # expect: x
f()
# raises: ZeroDivisionError: division by zero
