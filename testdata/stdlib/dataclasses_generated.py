# What the methods that dataclass makes do with cycles, errors, other classes and comparisons that return other things than bools.
from dataclasses import dataclass, field
@dataclass(order=True)
class A:
    x: int
    y: list = field(default_factory=list)
    z: float = field(default=1.5, repr=False, compare=False)
@dataclass
class Node:
    v: int
    next: 'Node' = None
@dataclass
class Empty: pass
@dataclass
class Q:
    s: str = "a'b{}%"
print(A(1), A(1) == A(1), A(1) < A(2), A(1, [1]) < A(1, [2]), A(1) <= A(1), A(1) >= A(1), A(1) > A(1), A(1) != A(2))
# expect: A(x=1, y=[]) True True True True True False True
n = Node(1); n.next = Node(2, n); print(n, [n, n])
# expect: Node(v=1, next=Node(v=2, next=...)) [Node(v=1, next=Node(v=2, next=...)), Node(v=1, next=Node(v=2, next=...))]
print(Empty(), Empty() == Empty(), Q(), Q() == A(1), A(1) == 1, repr(Node(Node(3))))
# expect: Empty() True Q(s="a'b{}%") False False Node(v=Node(v=3, next=None), next=None)
for f in (lambda: A(1) < 3, lambda: A('a') < A(1), lambda: A(None) < A(1), lambda: A(1) < Node(1)):
    try: print(f())
    except TypeError as e: print(e)
    # expect: '<' not supported between instances of 'A' and 'int'
    # expect: '<' not supported between instances of 'str' and 'int'
    # expect: '<' not supported between instances of 'NoneType' and 'int'
    # expect: '<' not supported between instances of 'A' and 'Node'
class W:
    def __eq__(self, o): print('eq'); return 'truthy'  # expect: eq
    def __lt__(self, o): return 'lt result'
print(A(W()) == A(W()))  # expect: True
class V:
    def __eq__(self, o): return False
    def __lt__(self, o): return 'lt result'
print(A(V()) < A(V()), A(V()) == A(V()))  # expect: lt result False
class Outer:
    @dataclass
    class In:
        a: int
print(Outer.In(3), Outer.In.__repr__.__qualname__, Outer.In.__eq__.__qualname__)  # expect: Outer.In(a=3) Outer.In.__repr__ Outer.In.__eq__
class Bad:
    def __repr__(self): raise ValueError('bad')
b = Node(Bad())
for i in range(2):
    try: repr(b)
    except ValueError as e: print(e)
    # expect: bad
    # expect: bad
print(Node(5))  # expect: Node(v=5, next=None)
class Sub(Node): pass
print(Sub(1), Sub(1) == Node(1))  # expect: Sub(v=1, next=None) False
