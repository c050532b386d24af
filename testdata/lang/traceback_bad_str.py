class Bad(Exception):
    def __str__(self): raise ValueError('no str')
print('x')  # expect: x
raise Bad()
# raises: Bad
