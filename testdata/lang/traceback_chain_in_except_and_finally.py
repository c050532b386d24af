def f():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            int('x')
        finally:
            [][1]
print('x')  # expect: x
f()
# raises: IndexError: list index out of range
