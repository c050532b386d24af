# needs: cpython 3.12
class D:
    def __init__(self, name): self.name = name
    def __get__(self, o, t=None):
        if o is None: return self
        print('get', self.name, type(o).__name__, t.__name__)
        return o.__dict__.get(self.name, 'unset')
    def __set__(self, o, v): print('set', self.name, v); o.__dict__[self.name] = v
    def __delete__(self, o): print('delete', self.name); del o.__dict__[self.name]
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name); self.name = name  # expect: set_name C a
class C:  # expect: set_name C b
# expect: set_name C c
    a = D('?')
    b = c = D('?')
c = C()
c.a = 5  # expect: set a 5
print(c.a, c.__dict__, C.a.name)  # expect: get a C C
# expect: 5 {'a': 5} a
c.__dict__['a'] = 'direct'
print(c.a)  # expect: get a C C
# expect: direct
del c.a  # expect: delete a
print(c.a)  # expect: get a C C
# expect: unset
C.late = D('late')
print(c.late)  # expect: get late C C
# expect: unset
class N:
    def __get__(self, o, t): return 'nondata'
class E: x = N()
e = E()
print(e.x, E.x)  # expect: nondata nondata
e.x = 'instance'
print(e.x, E().x)  # expect: instance nondata
class S:
    def __set__(self, o, v): print('only set', v)  # expect: only set 1
class F: x = S()
f = F()
f.x = 1
print(type(f.x).__name__)  # expect: S
f.__dict__['x'] = 'dict'
print(f.x)  # expect: dict
try: del f.x
except AttributeError as x: print(x)  # expect: __delete__
class G:
    def __get__(self, o, t): raise AttributeError('from get')
class H:
    x = G()
    def __getattr__(self, n): return 'getattr ' + n
print(H().x)  # expect: getattr x
class I(D):
    def __set__(self, o, v): raise AttributeError('read only')
class J: x = I('x')  # expect: set_name J x
try: J().x = 1
except AttributeError as x: print(x)  # expect: read only
class Bad:
    def __set_name__(self, o, n): raise ValueError('in set_name')
try:
    class K: x = Bad()
except Exception as x: print(type(x).__name__, x, getattr(x, '__notes__', None))  # expect: ValueError in set_name ["Error calling __set_name__ on 'Bad' instance 'x' in 'K'"]
class M(type):  # expect: set_name M x
    x = D('meta')
class L(metaclass=M): x = 'class attr'
print(L.x)  # expect: get x M M
# expect: class attr
class P: x = N(); 
P.x = 5
print(P.x, P().x)  # expect: 5 5
