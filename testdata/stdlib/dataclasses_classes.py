from dataclasses import *
from typing import ClassVar, List, Optional


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


@dataclass
class P:
    x: int
    y: float = 2.5
    tags: List[str] = field(default_factory=list)
    count: ClassVar[int] = 0
    secret: Optional[str] = field(default=None, repr=False, compare=False)


p = P(1)
p.tags.append('t')
print(p, p.x, P(1, 2.5) == P(1), P(1).tags, P(1, secret='s') == P(1), p == 5, p != P(1))  # expect: P(x=1, y=2.5, tags=['t']) 1 True [] True False True
print([f.name for f in fields(P)], asdict(p), astuple(p), replace(p, x=9), is_dataclass(P), is_dataclass(p), is_dataclass(1))  # expect: ['x', 'y', 'tags', 'secret'] {'x': 1, 'y': 2.5, 'tags': ['t'], 'secret': None} (1, 2.5, ['t'], None) P(x=9, y=2.5, tags=['t']) True True False
print(attempt(P))  # expect: TypeError: P.__init__() missing 1 required positional argument: 'x'
print(attempt(P, 1, 2, 3, 4, 5))  # expect: TypeError: P.__init__() takes from 2 to 5 positional arguments but 6 were given
print(attempt(P, 1, z=3))  # expect: TypeError: P.__init__() got an unexpected keyword argument 'z'
print(attempt(hash, p), P.__match_args__, P.__doc__)  # expect: TypeError: unhashable type: 'P' ('x', 'y', 'tags', 'secret') P(x: int, y: float = 2.5, tags: List[str] = <factory>, secret: Optional[str] = None)


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0

    def __str__(self):
        return f'v{self.major}.{self.minor}'


print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 5)]), hash(V(1)) == hash(V(1, 0)), {V(1): 'a'}[V(1)], str(V(3)), max(V(1), V(2)))  # expect: True [V(major=1, minor=5), V(major=2, minor=0)] True a v3.0 v2.0
print(attempt(setattr, V(1), 'major', 2))  # expect: FrozenInstanceError: cannot assign to field 'major'
print(attempt(delattr, V(1), 'major'))  # expect: FrozenInstanceError: cannot delete field 'major'


@dataclass
class Base:
    a: int
    b: int = 5


@dataclass
class Sub(Base):
    c: int = 6
    total: int = field(init=False)

    def __post_init__(self):
        self.total = self.a + self.b + self.c


print(Sub(1), Sub(1, c=2).total, Sub(1) == Base(1), issubclass(Sub, Base))  # expect: Sub(a=1, b=5, c=6, total=12) 8 False True


@dataclass
class WithInit:
    x: int
    scale: InitVar[int] = 2

    def __post_init__(self, scale):
        self.x *= scale


print(WithInit(3), WithInit(3, 10).x)  # expect: WithInit(x=6) 30


@dataclass(kw_only=True)
class K:
    a: int
    b: int = 1


@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int = 0
    c: int


print(K(a=1), attempt(K, 1), M(1, c=2), attempt(M, 1, 2))  # expect: K(a=1, b=1) TypeError: K.__init__() takes 1 positional argument but 2 were given M(a=1, b=0, c=2) TypeError: M.__init__() takes 2 positional arguments but 3 were given


@dataclass(slots=True)
class S:
    x: int
    y: int = 3


s = S(1)
print(s, S.__slots__, attempt(setattr, s, 'z', 1))  # expect: S(x=1, y=3) ('x', 'y') AttributeError: 'S' object has no attribute 'z'


@dataclass(eq=False)
class E:
    x: int


print(E(1) == E(1), isinstance(hash(E(1)), int))  # expect: False True


@dataclass
class Node:
    v: int
    next: Optional['Node'] = None


n = Node(1, Node(2))
print(n, asdict(n), asdict(P(1, tags=['q']), dict_factory=lambda items: sorted(items, key=str)))  # expect: Node(v=1, next=Node(v=2, next=None)) {'v': 1, 'next': {'v': 2, 'next': None}} [('secret', None), ('tags', ['q']), ('x', 1), ('y', 2.5)]
n.next.next = n
print(n)  # expect: Node(v=1, next=Node(v=2, next=...))
match P(1, 7):
    case P(x, y):
        print(x, y)  # expect: 1 7
print(make_dataclass('Mk', ['a', ('b', int), ('c', int, 5)])(1, 2))  # expect: Mk(a=1, b=2, c=5)


def bad():
    @dataclass
    class B:
        x: list = []


def order():
    @dataclass
    class B:
        x: int = 1
        y: int


print(attempt(bad))  # expect: ValueError: mutable default <class 'list'> for field x is not allowed: use default_factory
print(attempt(order))  # expect: TypeError: non-default argument 'y' follows default argument
print(attempt(fields, 5))  # expect: TypeError: must be called with a dataclass type or instance


@dataclass(unsafe_hash=True)
class U:
    a: int
    b: int = field(hash=False, default=0)


print(hash(U(1, 2)) == hash(U(1, 3)), U(1).__eq__(U(1)), field().default is MISSING)  # expect: True True True


@dataclass
class Inherit(P):
    extra: int = 0


print(Inherit(1, extra=4), Inherit.__init__.__qualname__, [f.name for f in fields(Inherit)])  # expect: Inherit(x=1, y=2.5, tags=[], extra=4) Inherit.__init__ ['x', 'y', 'tags', 'secret', 'extra']
