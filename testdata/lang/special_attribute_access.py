class A:
    x = 1
    def __getattr__(self, n): print('getattr', n); return n * 2  # expect: getattr foo
a = A()
print(a.x, a.foo, hasattr(a, 'anything'), getattr(a, 'q', 'default'))  # expect: getattr anything
# expect: getattr q
# expect: 1 foofoo True qq
class B:
    def __getattribute__(self, n):
        print('getattribute', n)  # expect: getattribute y
        if n == 'magic': return 42
        return object.__getattribute__(self, n)
    def m(self): return 'm'
b = B()
b.y = 5
print(b.y, b.magic, b.m())  # expect: getattribute magic
# expect: getattribute m
# expect: 5 42 m
try: b.nope  # expect: getattribute nope
except AttributeError as e: print(e)  # expect: 'B' object has no attribute 'nope'
class C:
    def __getattribute__(self, n):
        if n == 'boom': raise AttributeError('custom')
        return super().__getattribute__(n)
    def __getattr__(self, n): return 'fallback ' + n
c = C()
print(c.boom, c.other, getattr(c, 'boom2'))  # expect: fallback boom fallback other fallback boom2
class D:
    def __setattr__(self, n, v):
        print('setattr', n, v)  # expect: setattr a 1
        self.__dict__[n] = v
    def __delattr__(self, n):
        print('delattr', n)
        del self.__dict__[n]
d = D()
d.a = 1
d.a += 1  # expect: setattr a 2
setattr(d, 'b', 3)  # expect: setattr b 3
print(d.__dict__)  # expect: {'a': 2, 'b': 3}
del d.a  # expect: delattr a
delattr(d, 'b')  # expect: delattr b
try: del d.nope  # expect: delattr nope
except KeyError as e: print(repr(e))  # expect: KeyError('nope')
class E:
    def __getattr__(self, n): raise AttributeError
try: E().x
except AttributeError as e: print(repr(e))  # expect: AttributeError()
class F:
    def __getattr__(self, n): raise ValueError('not attr')
try: hasattr(F(), 'x')
except ValueError as e: print(e)  # expect: not attr
class G:
    def __getattr__(self, n): return n
print(G().__class__.__name__, len([G()]), G()._x)  # expect: G 1 _x
try: len(G())
except TypeError as e: print(e)  # expect: object of type 'G' has no len()
try: G() + 1
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'G' and 'int'
class H:
    __getattr__ = 5
try: H().x
except TypeError as e: print(e)  # expect: 'int' object is not callable
class I:
    def __dir__(self): return ['z', 'a']
print(dir(I()))  # expect: ['a', 'z']
