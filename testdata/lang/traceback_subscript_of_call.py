def f(): return None
print('x')  # expect: x
f()[0]
# raises: TypeError: 'NoneType' object is not subscriptable
