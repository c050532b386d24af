class M(type):
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)  # expect: new A [] ['x'] {'opt': 1}
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)  # expect: init A {'opt': 1}
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)  # expect: call A (5,) {}
        return super().__call__(*a, **k)
    def meth(cls): return 'meta method of ' + cls.__name__
    @property
    def prop(cls): return 'meta prop ' + cls.__name__
    attr = 'meta attr'
class A(metaclass=M, opt=1):
    x = 1
    def __init__(self, v=0): print('A.init', v)  # expect: A.init 5
a = A(5)
print(A.meth(), A.prop, A.attr, type(A).__name__, A.x)  # expect: meta method of A meta prop A meta attr M 1
class B(A, other=2): y = 2  # expect: new B ['A'] ['y'] {'other': 2}
# expect: init B {'other': 2}
print(type(B).__name__, B.meth(), isinstance(B, M), isinstance(B(), A))  # expect: call B () {}
# expect: A.init 0
# expect: M meta method of B True True
for n in ('meth', 'prop', 'attr'):
    try: getattr(a, n)
    except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'meth'
    # expect: 'A' object has no attribute 'prop'
    # expect: 'A' object has no attribute 'attr'
C = M('C', (A,), {'z': 3}, k='kw')  # expect: new C ['A'] ['z'] {'k': 'kw'}
# expect: init C {'k': 'kw'}
print(C.z, C.__name__, C)  # expect: 3 C <class '__main__.C'>
print(M.meth(A), type(M).__name__, M.__mro__[1].__name__)  # expect: meta method of A type type
