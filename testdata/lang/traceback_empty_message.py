class Custom(Exception): pass
print('x')  # expect: x
raise Custom
# raises: Custom
