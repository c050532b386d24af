class A:
    def b(self): return self
    def c(self): raise ValueError('c')
print('x')  # expect: x
(A()
 .b()
 .c()
 .b())
# raises: ValueError: c
