class A:
    def __del__(self): pass
a = A()
del a
print('fine')  # expect: fine
