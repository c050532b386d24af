x = []
print('x')  # expect: x
x[0] += 1
# raises: IndexError: list index out of range
