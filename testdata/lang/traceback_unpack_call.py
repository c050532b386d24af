def f(): return [1]
print('x')  # expect: x
(a, b), c = f(), 3
# raises: ValueError: not enough values to unpack (expected 2, got 1)
