l = [1, 2, 3]
print('x')  # expect: x
l[::2] = [1]
# raises: ValueError: attempt to assign sequence of size 1 to extended slice of size 2
