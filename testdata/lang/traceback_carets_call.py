class A:
    def m(self, f): return f
a = A()
print('x')  # expect: x
z = a.m(lambda q: q)(1)(2) + a.m(3)
# raises: TypeError: 'int' object is not callable
