class A:
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
class B(A): pass
print(A[int], B['x'], A[1, 2], A[1:2])  # expect: A[<class 'int'>] B[x] A[(1, 2)] A[slice(1, 2, None)]
try: A()[1]
except TypeError as e: print(e)  # expect: 'A' object is not subscriptable
class C: pass
try: C[int]
except TypeError as e: print(e)  # expect: type 'C' is not subscriptable
print(list[int], dict[str, int], tuple[int, ...], set['x'], type[int])  # expect: list[int] dict[str, int] tuple[int, ...] set['x'] type[int]
try: int[str]
except TypeError as e: print(e)  # expect: type 'int' is not subscriptable
class M(type):
    def __getitem__(cls, k): return 'meta', k
class D(metaclass=M):
    def __class_getitem__(cls, k): return 'class', k
print(D[1])  # expect: ('meta', 1)
class E(list[int]): pass
print(E([1]), E.__bases__, E.__orig_bases__)  # expect: [1] (<class 'list'>,) (list[int],)
print(list[int]([1, 2]), list[int].__origin__, list[int].__args__, int | str, int | None)  # expect: [1, 2] <class 'list'> (<class 'int'>,) int | str int | None
print(isinstance(5, int | str), isinstance('a', (int, str | None)), isinstance(None, int | None))  # expect: True True True
try: isinstance([], list[int])
except TypeError as e: print(e)  # expect: isinstance() argument 2 cannot be a parameterized generic
class P:
    def __mro_entries__(self, bases): return (A,)
class Q(P()): pass
print(Q.__bases__, Q.__orig_bases__[0].__class__.__name__)  # expect: (<class '__main__.A'>,) P
