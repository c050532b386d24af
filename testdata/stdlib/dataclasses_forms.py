# needs: cpython 3.12
# Dataclasses over protocols and generics, with descriptors and textual annotations; make_dataclass.
from dataclasses import *
from typing import *
import copy, typing
class P(Protocol):
    a: int
@dataclass
class C(P):
    a: int
print(C(5))  # expect: C(a=5)
class D(P):
    def __init__(self, a): self.a = a*2
print(D(3).a)  # expect: 6
@dataclass
class E(P):
    def __init__(self, a): self.a = a*2
print(E(3).a)  # expect: 6
class Plain: x = 5
@dataclass
class F(Plain):
    x: int
    y: int = 3
print(F(), F.__init__.__annotations__)  # expect: F(x=5, y=3) {'x': <class 'int'>, 'y': <class 'int'>, 'return': None}
@dataclass(frozen=True, slots=True)
class G:
    a: int
    b: list = field(default_factory=list, compare=False, metadata={'k': 1})
g = G(1)
print(copy.copy(g), copy.deepcopy(g), hash(g) == hash(G(1)), fields(G)[1].metadata, replace(g, a=3))
# expect: G(a=1, b=[]) G(a=1, b=[]) True {'k': 1} G(a=3, b=[])
try: g.a = 3
except Exception as e: print(type(e), e)  # expect: <class 'dataclasses.FrozenInstanceError'> cannot assign to field 'a'
print('metadata=mappingproxy({})' in repr(fields(G)[0]), Field[int])  # expect: True dataclasses.Field[int]
@dataclass
class H:
    a: 'ClassVar[int]' = 1
    b: 'typing.ClassVar' = 2
    c: 'InitVar[int]' = 3
    d: 'NotClassVar' = 4
    def __post_init__(self, c): print('post', c)  # expect: post 3
print(H(), [f.name for f in fields(H)])  # expect: H(d=4) ['d']
print(make_dataclass('X', ['x', ('y', int), ('z', int, field(default=5))], namespace={'m': lambda s: s.x})(1,2).m(), make_dataclass('X', []).__module__)
# expect: 1 __main__
def attempt(f):
    try:
        return f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt(lambda: make_dataclass('X', ['for'])))  # expect: TypeError: Field names must not be keywords: 'for'
print(attempt(lambda: make_dataclass('X', ['a', 'a'])))  # expect: TypeError: Field name duplicated: 'a'
print(attempt(lambda: make_dataclass('X', ['a.b'])))  # expect: TypeError: Field names must be valid identifiers: 'a.b'
print(attempt(lambda: asdict(3)), attempt(lambda: fields(3)), attempt(lambda: replace(3)), sep=' | ')
# expect: TypeError: asdict() should be called on dataclass instances | TypeError: must be called with a dataclass type or instance | TypeError: replace() should be called on dataclass instances
print(attempt(lambda: C()), attempt(lambda: C(1, 2)), sep=' | ')
# expect: TypeError: C.__init__() missing 1 required positional argument: 'a' | TypeError: C.__init__() takes 2 positional arguments but 3 were given
print(attempt(lambda: field(metadata=3)))  # expect: TypeError: mappingproxy() argument must be a mapping, not int
try:
    @dataclass
    class Bad:
        x: int = 1
        y: int
except TypeError as e: print(e)  # expect: non-default argument 'y' follows default argument
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e: print(e)  # expect: mutable default <class 'list'> for field x is not allowed: use default_factory
try:
    @dataclass
    class Bad(G):
        z: int
except TypeError as e: print(e)  # expect: cannot inherit non-frozen dataclass from a frozen one
@dataclass(order=True, kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1) < K(a=2), K.__match_args__, K.__doc__, sorted([K(a=3), K(a=1)]))  # expect: True () K(*, a: int, b: int = 2) [K(a=1, b=2), K(a=3, b=2)]
try: K(1)
except TypeError as e: print(e)  # expect: K.__init__() takes 1 positional argument but 2 were given
@dataclass
class Tree:
    v: int
    kids: list['Tree'] = field(default_factory=list)
t = Tree(1); t.kids.append(t); print(t)  # expect: Tree(v=1, kids=[...])
t = Tree(1, [Tree(2)]); print(asdict(t), astuple(t), t == Tree(1, [Tree(2)]), Tree.__doc__)
# expect: {'v': 1, 'kids': [{'v': 2, 'kids': []}]} (1, [(2, [])]) True Tree(v: int, kids: list['Tree'] = <factory>)
T = TypeVar('T')
@dataclass
class Box(Generic[T]):
    item: T
print(Box[int](3), Box(3) == Box(3), Box.__doc__)  # expect: Box(item=3) True Box(item: ~T)
@dataclass
class Desc:
    class d:
        def __get__(self, i, o): return 7 if i is None else i._x
        def __set__(self, i, v): i._x = v
    x: int = d()
print(Desc().x, Desc(4).x)  # expect: 7 4
@dataclass(unsafe_hash=True)
class UH:
    a: int
    b: int = field(hash=False, default=0)
print(hash(UH(1)) == hash(UH(1, 5)))  # expect: True
@dataclass(eq=False)
class NE: a: int
print(NE(1) == NE(1), hash(NE(1)) is not None)  # expect: False True
@dataclass(repr=False)
class NR: a: int
print(repr(NR(1))[:10])  # expect: <__main__.
@dataclass
class Base:
    a: int
    b: int = 5
@dataclass
class Sub(Base):
    a: str = 'x'
    c: int = 9
print(Sub(), Sub.__match_args__)  # expect: Sub(a='x', b=5, c=9) ('a', 'b', 'c')
class Slotted(Base):
    pass
print(Slotted(1), is_dataclass(Slotted), is_dataclass(Base(1)), is_dataclass(3))  # expect: Slotted(a=1, b=5) True True False
match Sub('q'):
    case Sub(a, b): print(a, b)  # expect: q 5
import functools
@dataclass
class CP:
    a: int
    @functools.cached_property
    def two(self): return self.a*2
print(CP(3).two)  # expect: 6
from datetime import date
@dataclass
class WithDate:
    d: date = date(2020,1,2)
    e: Optional[int] = None
    f: dict[str, list[int]] = field(default_factory=dict)
print(WithDate(), asdict(WithDate()), WithDate.__doc__)
# expect: WithDate(d=datetime.date(2020, 1, 2), e=None, f={}) {'d': datetime.date(2020, 1, 2), 'e': None, 'f': {}} WithDate(d: datetime.date = datetime.date(2020, 1, 2), e: Optional[int] = None, f: dict[str, list[int]] = <factory>)
