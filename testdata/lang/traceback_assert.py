def check(x):
    assert x > 5, f'x is {x}'
print('x')  # expect: x
check(3)
# raises: AssertionError: x is 3
