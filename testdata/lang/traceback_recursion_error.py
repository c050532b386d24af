def f(): f()
print('x')  # expect: x
f()
# raises: RecursionError: maximum recursion depth exceeded
