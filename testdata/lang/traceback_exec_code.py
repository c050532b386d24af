src = 'def f():\n    return 1 / 0\nf()\n'
print('x')  # expect: x
exec(src)
# raises: ZeroDivisionError: division by zero
