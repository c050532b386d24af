class A: pass
print('x')  # expect: x
del A().b
# raises: AttributeError: 'A' object has no attribute 'b'
