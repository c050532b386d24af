x = 'a'
print('x')  # expect: x
y = (x
     + x +
     5)
# raises: TypeError: can only concatenate str (not "int") to str
