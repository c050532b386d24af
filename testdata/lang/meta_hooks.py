class M(type):
    def __instancecheck__(cls, o): print('instancecheck', cls.__name__); return o == 5  # expect: instancecheck A
    def __subclasscheck__(cls, c): print('subclasscheck', cls.__name__); return c is int
    def __contains__(cls, x): return x == 'in'
    def __iter__(cls): return iter([1, 2])
    def __len__(cls): return 7
    def __getitem__(cls, k): return 'item', k
    def __setitem__(cls, k, v): print('setitem', k, v)
    def __getattr__(cls, n): return 'metagetattr ' + n
    def __repr__(cls): return 'M<' + cls.__name__ + '>'
    def __add__(cls, o): return 'add', o
    def __eq__(cls, o): return o == 'eq'
    def __hash__(cls): return 3
    def __bool__(cls): return False
    def __dir__(cls): return ['d']
    def __lt__(cls, o): return 'lt'
    def __or__(cls, o): return 'or', o
class A(metaclass=M): pass
print(isinstance(5, A), isinstance(6, A), isinstance(A(), A), issubclass(int, A), issubclass(str, A), isinstance(5, (str, A)))  # expect: instancecheck A
# expect: subclasscheck A
# expect: subclasscheck A
# expect: instancecheck A
# expect: True False True True False True
print('in' in A, list(A), len(A), A[3], A.zzz, A, A + 1, A == 'eq', A == 1, hash(A), bool(A), dir(A), A < 1, A | int)  # expect: True [1, 2] 7 ('item', 3) metagetattr zzz M<A> ('add', 1) True False 3 False ['d'] lt ('or', <class 'int'>)
A[1] = 2  # expect: setitem 1 2
try: A().zzz
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'zzz'
print(f'{A}', [A], str(A), {A: 1})  # expect: M<A> [M<A>] M<A> {M<A>: 1}
