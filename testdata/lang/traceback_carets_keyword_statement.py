def f(x): return x
print('x')  # expect: x
if True and f(1) and f(None).attr: pass
# raises: AttributeError: 'NoneType' object has no attribute 'attr'
