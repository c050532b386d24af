# What classes, their instances and attributes cost.
class Base: pass


def chain(n):
    cls = Base
    for i in range(n): cls = type('C', (cls,), {})
    return cls


def statements():
    for _ in range(200):
        class A: pass


def statements_with_base():
    for _ in range(200):
        class A(Base): pass


def statements_with_bases():
    class B: pass
    for _ in range(100):
        class A(Base, B): pass


def many_bases():
    bases = tuple(type('B', (), {}) for _ in range(300))
    for _ in range(3): type('A', bases, {})


def diamond():
    bases = tuple(type('B', (Base,), {}) for _ in range(300))
    for _ in range(3): type('A', bases, {})


def methods():
    for _ in range(100):
        class A:
            def f(self): pass
            def g(self): pass


def slots():
    for _ in range(50):
        class A: __slots__ = ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')


def slot_access():
    class A: __slots__ = ('a',)
    x = A()
    for _ in range(500):
        x.a = 1
        x.a


def properties():
    class A:
        @property
        def x(self): return 1
    a = A()
    for _ in range(500): a.x


def wrappers():
    for _ in range(300): staticmethod(len)


def property_objects():
    for _ in range(300): property(len)


def supers():
    class A(Base):
        def f(self):
            for _ in range(300): super()
    A().f()


def super_calls():
    class A:
        def f(self): pass
    class B(A):
        def f(self): super().f()
    b = B()
    for _ in range(300): b.f()


def long_search():
    cls = chain(300)
    a = cls()
    for i in range(100):
        try: a.missing
        except AttributeError: pass


def long_lookup():
    cls = chain(300)
    Base.far = 1
    for i in range(100): getattr(cls, 'far%d' % (i % 3), 1)


def long_special():
    cls = chain(300)
    Base.__len__ = lambda self: 1
    for i in range(100): len(cls())
    del Base.__len__


def long_subclass():
    cls = chain(300)
    for i in range(300): issubclass(cls, int)


def long_isinstance():
    a = chain(300)()
    for i in range(300): isinstance(a, Base)


def abstract_check():
    import abc
    class A(abc.ABC): pass
    class B: pass
    A.register(B)
    b = B()
    for i in range(100): isinstance(b, A)


def tuple_check():
    classes = (int, str, float, list, dict, set, tuple, bytes)
    for i in range(300): isinstance(None, classes)


def nested_tuple_check():
    classes = (((int,), str), (float, (list,)))
    for i in range(300): isinstance(None, classes)


def hooked_check():
    class Meta(type):
        def __instancecheck__(cls, x): return False
    class A(metaclass=Meta): pass
    for i in range(300): isinstance(1, (A, A, A))


def union_check():
    u = int | str | float | list
    for i in range(300): isinstance(None, u)


def other_bases():
    class A: pass
    class B: pass
    class C(A): pass
    for i in range(100):
        C.__bases__ = (B,)
        C.__bases__ = (A,)


def other_bases_of_many():
    class A: pass
    class B: pass
    class C(A): pass
    kept = [type('D', (C,), {}) for _ in range(200)]
    others = [type('E', (A,), {}) for _ in range(200)]
    C.__bases__ = (B,)
    C.__bases__ = (A,)


def other_bases_among_many():
    class A: pass
    class B: pass
    class C(A): pass
    kept = [type('E', (A,), {}) for _ in range(300)], [type('E', (B,), {}) for _ in range(300)]
    for i in range(50):
        C.__bases__ = (B,)
        C.__bases__ = (A,)


def other_bases_of_chain():
    class A: pass
    class B: pass
    class C(A): pass
    kept = C
    for i in range(100): kept = type('D', (kept,), {})
    C.__bases__ = (B,)


def other_bases_wide():
    a = tuple(type('A', (), {}) for _ in range(50))
    b = tuple(type('B', (), {}) for _ in range(50))
    C = type('C', a, {})
    for i in range(10):
        C.__bases__ = b
        C.__bases__ = a


def changed_class():
    class A: x = 1
    a = A()
    for i in range(100):
        A.x = i
        a.x


def changed_class_after_much():
    names = {}
    for i in range(100): exec('def f%d(a): return a.x, a.y, a.z, a.u, a.v, a.w' % i, names)
    class A: x = y = z = u = v = w = 1
    for i in range(100): names['f%d' % i](A)
    for i in range(50):
        def method(self): pass
        A.__len__ = method
        A.__class_getitem__ = method


def instances():
    [Base() for _ in range(500)]


def instances_with_attributes():
    class A:
        def __init__(self): self.a = self.b = 1
    [A() for _ in range(300)]


def instances_with_more_attributes():
    class A:
        def __init__(self): self.a = self.b = self.c = self.d = self.e = self.f = self.g = self.h = self.i = 1
    [A() for _ in range(300)]


def instances_with_attributes_by_name():
    class A: pass
    names = ['a%d' % i for i in range(8)]
    for _ in range(100):
        a = A()
        for n in names: setattr(a, n, 1)


def abstract_instances():
    import abc
    class A(abc.ABC): pass
    names = {'m%d' % i: abc.abstractmethod(lambda self: 1) for i in range(100)}
    B = type(A)('B', (A,), names)
    for _ in range(20):
        try: B()
        except TypeError: pass


def namespaces():
    for _ in range(300): vars(Base)


def instance_dicts():
    for _ in range(300): Base().__dict__


def generic_classes():
    for _ in range(30):
        class A[T, U]: pass


def generic_listed():
    import typing
    T, U, V = typing.TypeVar('T'), typing.TypeVar('U'), typing.TypeVar('V')
    class G(typing.Generic[T]): pass
    class H(typing.Generic[U, V]): pass
    for _ in range(30):
        class A(G[T], H[U, V], typing.Generic[T, U, V]): pass


def generic_items():
    import typing
    parameters = tuple(typing.TypeVar('T%d' % i) for i in range(60))
    for _ in range(5): typing.Generic[parameters]


def generic_aliases():
    for _ in range(300): list[int]


def aliases_of_parameters():
    import typing
    parameters = tuple(typing.TypeVar('T%d' % i) for i in range(60))
    for _ in range(5): dict[parameters]


def alias_substitution():
    import typing
    parameters = tuple(typing.TypeVar('T%d' % i) for i in range(60))
    alias = dict[parameters]
    for _ in range(5): alias[(int,) * 60]


def generic_substitution():
    import typing
    parameters = tuple(typing.TypeVar('T%d' % i) for i in range(60))
    class A(typing.Generic[parameters]): pass
    for _ in range(5): A[(int,) * 60]


def parameter_parts():
    import typing
    P = typing.ParamSpec('P')
    for _ in range(300): P.args


def unions():
    for _ in range(300): int | str


def wide_unions():
    classes = [type('A', (), {}) for i in range(60)]
    u = int
    for c in classes: u = u | c
    w = str
    for c in classes: w = w | c


def unions_compared():
    classes = [type('A', (), {}) for i in range(60)]
    u, w = int | str, int | str
    for c in classes: u = u | c
    for c in reversed(classes): w = w | c
    for _ in range(5): u == w


def modules():
    import types
    for _ in range(300): types.ModuleType('m')


def dataclass_like():
    import collections
    for _ in range(10): collections.namedtuple('N', ['f%d' % i for i in range(30)])


def named_tuples():
    import collections
    N = collections.namedtuple('N', 'a b')
    for _ in range(300): N(1, 2)


def reprs_of_derived():
    class S(set): pass
    s = S(range(300))
    for _ in range(10): repr(s)


def reprs_of_derived_bytes():
    class B(bytearray): pass
    b = B(b'ab' * 500)
    for _ in range(10): repr(b)


def listed_bases():
    class Listed:
        def __init__(self, *bases): self.__bases__ = bases

    a = b = Listed()
    for i in range(100): b = Listed(b)
    for i in range(20): issubclass(b, Listed()), issubclass(b, a)


def abstract_properties():
    class Concrete:
        __isabstractmethod__ = False

    a = property(Concrete(), Concrete(), Concrete())
    for i in range(500): a.__isabstractmethod__


def properties_of_functions():
    a = property(instances, instances, instances)
    for i in range(500): a.__isabstractmethod__


class WithLongName: pass


def long_names_of_instances():
    o, name = WithLongName(), 'x' * 10_000
    for i in range(50): getattr(o, name, 0)


def long_names_of_others():
    name = 'x' * 10_000
    for i in range(50): getattr(i, name, 0)


def alias_of_many_arguments():
    import typing
    Ts = typing.TypeVarTuple('Ts')
    alias = tuple[*Ts]
    for _ in range(5): alias[(int,) * 1000]


def alias_of_unpacked_tuple():
    import typing
    T, Ts = typing.TypeVar('T'), typing.TypeVarTuple('Ts')
    alias, unpacked = tuple[*Ts], (*tuple[(int,) * 1000],)
    for _ in range(5): alias[unpacked]


def alias_in_alias():
    import typing
    parameters = tuple(typing.TypeVar('T%d' % i) for i in range(60))
    alias = list[tuple[parameters]]
    for _ in range(5): alias[(int,) * 60]


def alias_in_alias_of_many_arguments():
    import typing
    Ts = typing.TypeVarTuple('Ts')
    alias = list[tuple[*Ts]]
    for _ in range(5): alias[(int,) * 1000]


def parameters_of_alias():
    space = {}
    exec('type A[%s] = int' % ', '.join('T%d' % i for i in range(60)), space)
    alias = space['A']
    for _ in range(300): alias.__parameters__
