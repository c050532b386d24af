class A: pass
a = A()
a.b = A()
print('x')  # expect: x
w = [a.b.c.d for _ in range(1)] + []
# raises: AttributeError: 'A' object has no attribute 'c'
