print('x')  # expect: x
print(*5)
# raises: TypeError: print() argument after * must be an iterable, not int
