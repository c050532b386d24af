é = 1
s = 'ü日本'
print('x')  # expect: x
r = s + 'ñ' + é * 2
# raises: TypeError: can only concatenate str (not "int") to str
