print('x')  # expect: x
(5).x = 1
# raises: AttributeError: 'int' object has no attribute 'x'
