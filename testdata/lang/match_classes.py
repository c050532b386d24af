# needs: cpython 3.12
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
def f(v):
    match v:
        case P(0, 0): return 'origin'
        case P(x=0): return f'on y axis at {v.y}'
        case P(x, y=0): return f'on x axis at {x}'
        case Q(a, b): return f'Q {a} {b}'
        case P(P(a, b), _): return f'nested {a} {b}'
        case P(x, y) if x == y: return 'diagonal'
        case P(): return 'some P'
        case int(n): return f'int {n}'
        case float() | complex(): return 'num'
        case str(s) | bytes(s): return f'text {s!r}'
        case list([a, *_]): return f'list {a}'
        case dict(k=1): return 'never'
        case dict(d): return f'dict {d}'
        case type(): return 'class'
        case object(): return 'object'
for v in (P(0, 0), P(0, 5), P(7, 0), Q(1, 2), P(P(8, 9), 1), P(3, 3), P(1, 2), 5, True, 1.5, 'x', b'y', [4, 5], [], {}, int, None): print(f(v))  # expect: origin
# expect: on y axis at 5
# expect: on x axis at 7
# expect: Q 1 2
# expect: nested 8 9
# expect: diagonal
# expect: some P
# expect: int 5
# expect: int True
# expect: num
# expect: text 'x'
# expect: text b'y'
# expect: list 4
# expect: object
# expect: dict {}
# expect: class
# expect: object
def t(s):
    try: exec(s)
    except TypeError as e: print(e)
class N: pass
class B: __match_args__ = ['x']
class C: __match_args__ = (1,)
class E: __match_args__ = ('a', 'a')
n = N(); b = B(); c = C(); e = E(); e.a = 1; p = P(1, 2)
for s in ('case N(1): pass', 'case B(1): pass', 'case C(1): pass', 'case P(1, 2, 3): pass', 'case P(1, x=1): pass', 'case int(1, 2): pass', 'case 5(): pass', 'case n(): pass', 'case E(1, 1): pass', 'case E(1, a=1): pass'):
    for subject in ('N()', 'b', 'c', 'p', '5', 'e'):
        try: exec(f'match {subject}:\n    {s}')
        except (TypeError, SyntaxError) as x: print(s, subject, type(x).__name__, x if isinstance(x, TypeError) else '')  # expect: case N(1): pass N() TypeError N() accepts 0 positional sub-patterns (1 given)
        # expect: case B(1): pass b TypeError B.__match_args__ must be a tuple (got list)
        # expect: case C(1): pass c TypeError __match_args__ elements must be strings (got int)
        # expect: case P(1, 2, 3): pass p TypeError P() accepts 2 positional sub-patterns (3 given)
        # expect: case P(1, x=1): pass p TypeError P() got multiple sub-patterns for attribute 'x'
        # expect: case int(1, 2): pass 5 TypeError int() accepts 1 positional sub-pattern (2 given)
        # expect: case 5(): pass N() SyntaxError 
        # expect: case 5(): pass b SyntaxError 
        # expect: case 5(): pass c SyntaxError 
        # expect: case 5(): pass p SyntaxError 
        # expect: case 5(): pass 5 SyntaxError 
        # expect: case 5(): pass e SyntaxError 
        # expect: case n(): pass N() TypeError called match pattern must be a class
        # expect: case n(): pass b TypeError called match pattern must be a class
        # expect: case n(): pass c TypeError called match pattern must be a class
        # expect: case n(): pass p TypeError called match pattern must be a class
        # expect: case n(): pass 5 TypeError called match pattern must be a class
        # expect: case n(): pass e TypeError called match pattern must be a class
        # expect: case E(1, 1): pass e TypeError E() got multiple sub-patterns for attribute 'a'
        # expect: case E(1, a=1): pass e TypeError E() got multiple sub-patterns for attribute 'a'
match N():
    case N(x=1): print('no attr matches')
    case N(): print('falls')  # expect: falls
class Prop:
    @property
    def v(self): raise AttributeError('hidden')
    @property
    def w(self): raise ValueError('loud')
match Prop():
    case Prop(v=1): print('no')
    case _: print('attribute error hidden')  # expect: attribute error hidden
try:
    match Prop():
        case Prop(w=1): print('no')
except ValueError as x: print(x)  # expect: loud
class M(type):
    def __instancecheck__(cls, o): return o == 'magic'
class H(metaclass=M): pass
match 'magic':
    case H(): print('instancecheck used')  # expect: instancecheck used
