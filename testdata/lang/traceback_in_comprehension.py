def f():
    return {k: [v / k for v in range(3)] for k in (1, 0)}
print('x')  # expect: x
f()
# raises: ZeroDivisionError: division by zero
