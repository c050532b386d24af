def f(*a): raise ValueError(a)
print('x')  # expect: x
total = (1 +
         f(1,
           2)
         + 3)
# raises: ValueError: (1, 2)
