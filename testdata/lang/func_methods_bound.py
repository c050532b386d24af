class C:
    def m(self, x=1): return self, x
c = C()
b = c.m
print(b()[0] is c, b(5)[1], b.__self__ is c, b.__func__ is C.m, b.__name__)  # expect: True 5 True True m
print(c.m == c.m, c.m is c.m, C.m is C.m, hash(c.m) == hash(c.m))  # expect: True False True True
print(C.m(c, 3)[1], C.m(7))  # expect: 3 (7, 1)
print(repr(C.m).split(' at')[0], repr(c.m).split(' of ')[0], repr(c.m).startswith('<bound method C.m of <__main__.C object at'))  # expect: <function C.m <bound method C.m True
b2 = C.m.__get__(c)
print(b2(9)[1])  # expect: 9
try: b.attr = 1
except AttributeError as e: print(e)  # expect: 'method' object has no attribute 'attr'
C.m.attr = 2
print(b.attr, c.m.attr)  # expect: 2 2
c.f = lambda: 'instance function'
print(c.f())  # expect: instance function
c.m = 'shadow'
print(c.m, C().m is not c.m)  # expect: shadow True
del c.m
print(c.m(4)[1])  # expect: 4
print([].append.__name__, [].append.__self__, 'x'.upper.__qualname__, len.__name__)  # expect: append [] str.upper len
print(repr(len), repr([].append).split(' at')[0], repr(str.upper))  # expect: <built-in function len> <built-in method append of list object <method 'upper' of 'str' objects>
import types
print(isinstance(c.m, types.MethodType), isinstance(C.m, types.FunctionType), isinstance(len, types.BuiltinFunctionType))  # expect: True True True
f = types.MethodType(lambda s, y: (s, y), 'me')
print(f(2))  # expect: ('me', 2)
