import copy
class P:
    def __init__(s): s.a=1
class Q:
    __slots__=('x','__y','z')
    def __init__(s): s.x=1; s.__y=2
class R(Q):
    def __init__(s): super().__init__(); s.w=5
class L(list): pass
class D(dict): pass
class I(int): pass
class N:
    def __getnewargs__(s): return (1,2)
    def __new__(cls,*a): return super().__new__(cls)
class NX:
    def __getnewargs_ex__(s): return (1,),{'k':2}
    def __new__(cls,*a,**k): return super().__new__(cls)
class NB:
    def __getnewargs__(s): return [1]
class Red:
    def __reduce__(s): return (Red,(),None)
class Tup(tuple): pass
def show(x):
    if isinstance(x,tuple): return '('+', '.join(map(show,x))+')'
    if isinstance(x,type): return x.__qualname__
    if callable(x): return getattr(x,'__name__','?')
    if type(x).__name__.endswith('iterator'): return type(x).__name__+str(list(x))
    r=repr(x)
    return r.split(' object at')[0]
l=L([1,2]); l.k=1
d=D(a=1)
i=I(5); i.q=2
for o in (object(), P(), Q(), R(), l, d, i, N(), NX(), NB(), Red(), [1], {1:2}, (1,), 'x', 5, 1.5, 2j, b'x', bytearray(b'a\xff'), bytearray(), {1}, frozenset([2]), range(3), slice(1,2), ..., NotImplemented, len, [].append, str.join, (1).__add__, P().__init__, list[int], True, (x for x in ()), (lambda:0), Tup((1,2)), int.real, Q.x, slice.start, dict.fromkeys, ValueError('a'), iter([1])):
    for p in (4, 1, None):
        try:
            r = o.__reduce_ex__(p) if p is not None else o.__reduce__()
            print(type(o).__name__, p, show(r))
            # expect: object 4 (__newobj__, (object), None, None, None)
            # expect: object 1 (_reconstructor, (object, object, None))
            # expect: object None (_reconstructor, (object, object, None))
        except Exception as e: print(type(o).__name__, p, type(e).__name__, e)
    if type(o) not in (type, type(list[int])):
        print('   state', show(o.__getstate__()))
        # expect:    state None
        # expect: P 4 (__newobj__, (P), {'a': 1}, None, None)
        # expect: P 1 (_reconstructor, (P, object, None), {'a': 1})
        # expect: P None (_reconstructor, (P, object, None), {'a': 1})
        # expect:    state {'a': 1}
        # expect: Q 4 (__newobj__, (Q), (None, {'x': 1, '_Q__y': 2}), None, None)
        # expect: Q 1 TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
        # expect: Q None TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
        # expect:    state (None, {'x': 1, '_Q__y': 2})
        # expect: R 4 (__newobj__, (R), ({'w': 5}, {'x': 1, '_Q__y': 2}), None, None)
        # expect: R 1 TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
        # expect: R None TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
        # expect:    state ({'w': 5}, {'x': 1, '_Q__y': 2})
        # expect: L 4 (__newobj__, (L), {'k': 1}, list_iterator[1, 2], None)
        # expect: L 1 (_reconstructor, (L, list, [1, 2]), {'k': 1})
        # expect: L None (_reconstructor, (L, list, [1, 2]), {'k': 1})
        # expect:    state {'k': 1}
        # expect: D 4 (__newobj__, (D), None, None, dict_itemiterator[('a', 1)])
        # expect: D 1 (_reconstructor, (D, dict, {'a': 1}))
        # expect: D None (_reconstructor, (D, dict, {'a': 1}))
        # expect:    state None
        # expect: I 4 (__newobj__, (I, 5), {'q': 2}, None, None)
        # expect: I 1 (_reconstructor, (I, int, 5), {'q': 2})
        # expect: I None (_reconstructor, (I, int, 5), {'q': 2})
        # expect:    state {'q': 2}
    if hasattr(o,'__getnewargs__'):
        print('   args', show(o.__getnewargs__()))
        # expect:    args (5)
        # expect: N 4 (__newobj__, (N, 1, 2), None, None, None)
        # expect: N 1 (_reconstructor, (N, object, None))
        # expect: N None (_reconstructor, (N, object, None))
        # expect:    state None
        # expect:    args (1, 2)
        # expect: NX 4 (__newobj_ex__, (NX, (1), {'k': 2}), None, None, None)
        # expect: NX 1 (_reconstructor, (NX, object, None))
        # expect: NX None (_reconstructor, (NX, object, None))
        # expect:    state None
        # expect: NB 4 TypeError __getnewargs__ should return a tuple, not 'list'
        # expect: NB 1 (_reconstructor, (NB, object, None))
        # expect: NB None (_reconstructor, (NB, object, None))
        # expect:    state None
        # expect:    args [1]
        # expect: Red 4 (Red, (), None)
        # expect: Red 1 (Red, (), None)
        # expect: Red None (Red, (), None)
        # expect:    state None
        # expect: list 4 (__newobj__, (list), None, list_iterator[1], None)
        # expect: list 1 TypeError cannot pickle 'list' object
        # expect: list None TypeError cannot pickle 'list' object
        # expect:    state None
        # expect: dict 4 (__newobj__, (dict), None, None, dict_itemiterator[(1, 2)])
        # expect: dict 1 TypeError cannot pickle 'dict' object
        # expect: dict None TypeError cannot pickle 'dict' object
        # expect:    state None
        # expect: tuple 4 (__newobj__, (tuple, (1)), None, None, None)
        # expect: tuple 1 TypeError cannot pickle 'tuple' object
        # expect: tuple None TypeError cannot pickle 'tuple' object
        # expect:    state None
        # expect:    args ((1))
        # expect: str 4 (__newobj__, (str, 'x'), None, None, None)
        # expect: str 1 TypeError cannot pickle 'str' object
        # expect: str None TypeError cannot pickle 'str' object
        # expect:    state None
        # expect:    args ('x')
        # expect: int 4 (__newobj__, (int, 5), None, None, None)
        # expect: int 1 TypeError cannot pickle 'int' object
        # expect: int None TypeError cannot pickle 'int' object
        # expect:    state None
        # expect:    args (5)
        # expect: float 4 (__newobj__, (float, 1.5), None, None, None)
        # expect: float 1 TypeError cannot pickle 'float' object
        # expect: float None TypeError cannot pickle 'float' object
        # expect:    state None
        # expect:    args (1.5)
        # expect: complex 4 (__newobj__, (complex, 0.0, 2.0), None, None, None)
        # expect: complex 1 TypeError cannot pickle 'complex' object
        # expect: complex None TypeError cannot pickle 'complex' object
        # expect:    state None
        # expect:    args (0.0, 2.0)
        # expect: bytes 4 (__newobj__, (bytes, b'x'), None, None, None)
        # expect: bytes 1 TypeError cannot pickle 'bytes' object
        # expect: bytes None TypeError cannot pickle 'bytes' object
        # expect:    state None
        # expect:    args (b'x')
        # expect: bytearray 4 (bytearray, (b'a\xff'), None)
        # expect: bytearray 1 (bytearray, ('aÿ', 'latin-1'), None)
        # expect: bytearray None (bytearray, ('aÿ', 'latin-1'), None)
        # expect:    state None
        # expect: bytearray 4 (bytearray, (), None)
        # expect: bytearray 1 (bytearray, (), None)
        # expect: bytearray None (bytearray, (), None)
        # expect:    state None
        # expect: set 4 (set, ([1]), None)
        # expect: set 1 (set, ([1]), None)
        # expect: set None (set, ([1]), None)
        # expect:    state None
        # expect: frozenset 4 (frozenset, ([2]), None)
        # expect: frozenset 1 (frozenset, ([2]), None)
        # expect: frozenset None (frozenset, ([2]), None)
        # expect:    state None
        # expect: range 4 (range, (0, 3, 1))
        # expect: range 1 (range, (0, 3, 1))
        # expect: range None (range, (0, 3, 1))
        # expect:    state None
        # expect: slice 4 (slice, (1, 2, None))
        # expect: slice 1 (slice, (1, 2, None))
        # expect: slice None (slice, (1, 2, None))
        # expect:    state None
        # expect: ellipsis 4 'Ellipsis'
        # expect: ellipsis 1 'Ellipsis'
        # expect: ellipsis None 'Ellipsis'
        # expect:    state None
        # expect: NotImplementedType 4 'NotImplemented'
        # expect: NotImplementedType 1 'NotImplemented'
        # expect: NotImplementedType None 'NotImplemented'
        # expect:    state None
        # expect: builtin_function_or_method 4 'len'
        # expect: builtin_function_or_method 1 'len'
        # expect: builtin_function_or_method None 'len'
        # expect:    state None
        # expect: builtin_function_or_method 4 (getattr, ([], 'append'))
        # expect: builtin_function_or_method 1 (getattr, ([], 'append'))
        # expect: builtin_function_or_method None (getattr, ([], 'append'))
        # expect:    state None
        # expect: method_descriptor 4 (getattr, (str, 'join'))
        # expect: method_descriptor 1 (getattr, (str, 'join'))
        # expect: method_descriptor None (getattr, (str, 'join'))
        # expect:    state None
        # expect: method-wrapper 4 (getattr, (1, '__add__'))
        # expect: method-wrapper 1 (getattr, (1, '__add__'))
        # expect: method-wrapper None (getattr, (1, '__add__'))
        # expect:    state None
        # expect: method 4 (getattr, (<__main__.P, '__init__'))
        # expect: method 1 (getattr, (<__main__.P, '__init__'))
        # expect: method None (getattr, (<__main__.P, '__init__'))
        # expect:    state None
        # expect: GenericAlias 4 (GenericAlias, (list, (int)))
        # expect: GenericAlias 1 (GenericAlias, (list, (int)))
        # expect: GenericAlias None (GenericAlias, (list, (int)))
        # expect: bool 4 (__newobj__, (bool, 1), None, None, None)
        # expect: bool 1 TypeError cannot pickle 'bool' object
        # expect: bool None TypeError cannot pickle 'bool' object
        # expect:    state None
        # expect:    args (1)
        # expect: generator 4 TypeError cannot pickle 'generator' object
        # expect: generator 1 TypeError cannot pickle 'generator' object
        # expect: generator None TypeError cannot pickle 'generator' object
        # expect:    state None
        # expect: function 4 TypeError cannot pickle 'function' object
        # expect: function 1 TypeError cannot pickle 'function' object
        # expect: function None TypeError cannot pickle 'function' object
        # expect:    state None
        # expect: Tup 4 (__newobj__, (Tup, (1, 2)), None, None, None)
        # expect: Tup 1 (_reconstructor, (Tup, tuple, (1, 2)))
        # expect: Tup None (_reconstructor, (Tup, tuple, (1, 2)))
        # expect:    state None
        # expect:    args ((1, 2))
        # expect: getset_descriptor 4 TypeError cannot pickle 'getset_descriptor' object
        # expect: getset_descriptor 1 TypeError cannot pickle 'getset_descriptor' object
        # expect: getset_descriptor None TypeError cannot pickle 'getset_descriptor' object
        # expect:    state None
        # expect: member_descriptor 4 (getattr, (Q, 'x'))
        # expect: member_descriptor 1 (getattr, (Q, 'x'))
        # expect: member_descriptor None (getattr, (Q, 'x'))
        # expect:    state None
        # expect: member_descriptor 4 (getattr, (slice, 'start'))
        # expect: member_descriptor 1 (getattr, (slice, 'start'))
        # expect: member_descriptor None (getattr, (slice, 'start'))
        # expect:    state None
        # expect: builtin_function_or_method 4 (getattr, (dict, 'fromkeys'))
        # expect: builtin_function_or_method 1 (getattr, (dict, 'fromkeys'))
        # expect: builtin_function_or_method None (getattr, (dict, 'fromkeys'))
        # expect:    state None
        # expect: ValueError 4 (ValueError, ('a'))
        # expect: ValueError 1 (ValueError, ('a'))
        # expect: ValueError None (ValueError, ('a'))
        # expect:    state None
        # expect: list_iterator 4 (iter, ([1]), 0)
        # expect: list_iterator 1 (iter, ([1]), 0)
        # expect: list_iterator None (iter, ([1]), 0)
        # expect:    state None
try: object().__reduce_ex__('x')
except TypeError as e: print(e)  # expect: 'str' object cannot be interpreted as an integer
