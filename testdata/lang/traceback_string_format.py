print('x')  # expect: x
print(f'{1:>5} {"abc":d} {2}')
# raises: ValueError: Unknown format code 'd' for object of type 'str'
