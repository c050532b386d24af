x = 5
print('x')  # expect: x
s = f'a{x:d}b{x!r:>{"w"}}c'
# raises: ValueError: Unknown format code 'w' for object of type 'str'
