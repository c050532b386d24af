from collections import namedtuple


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


Point = namedtuple('Point', 'x y')
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), tuple(p), hash(p) == hash((1, 2)), isinstance(p, tuple))  # expect: Point(x=1, y=2) 1 2 True 2 (1, 2) True True
x, y = p
print(x, y, p._asdict(), p._replace(x=5), Point._fields, Point._make([7, 8]), Point.__name__, Point.__doc__)  # expect: 1 2 {'x': 1, 'y': 2} Point(x=5, y=2) ('x', 'y') Point(x=7, y=8) Point Point(x, y)
D = namedtuple('D', ['a', 'b', 'c'], defaults=[1, 2])
print(D(0), D(0, c=5), D._field_defaults, max(Point(1, 2), Point(1, 3)), sorted([Point(2, 1), Point(1, 2)]))  # expect: D(a=0, b=1, c=2) D(a=0, b=1, c=5) {'b': 1, 'c': 2} Point(x=1, y=3) [Point(x=1, y=2), Point(x=2, y=1)]
print(attempt(Point, 1))  # expect: TypeError: Point.__new__() missing 1 required positional argument: 'y'
print(attempt(Point))  # expect: TypeError: Point.__new__() missing 2 required positional arguments: 'x' and 'y'
print(attempt(Point, 1, 2, 3))  # expect: TypeError: Point.__new__() takes 3 positional arguments but 4 were given
print(attempt(Point, 1, z=2))  # expect: TypeError: Point.__new__() got an unexpected keyword argument 'z'
print(attempt(Point, 1, x=2))  # expect: TypeError: Point.__new__() got multiple values for argument 'x'
print(attempt(namedtuple, 'A', 'class b'))  # expect: ValueError: Type names and field names cannot be a keyword: 'class'
print(attempt(namedtuple, 'A', 'a a'))  # expect: ValueError: Encountered duplicate field name: 'a'
print(attempt(namedtuple, 'A', '_a'))  # expect: ValueError: Field names cannot start with an underscore: '_a'
print(attempt(namedtuple, '1A', 'a'))  # expect: ValueError: Type names and field names must be valid identifiers: '1A'
print(attempt(Point._make, [1]))  # expect: TypeError: Expected 2 arguments, got 1
print(attempt(p._replace, q=1))  # expect: ValueError: Got unexpected field names: ['q']
print(attempt(setattr, p, 'x', 3))  # expect: AttributeError: can't set attribute
print(namedtuple('R', 'class x x _y', rename=True)._fields)  # expect: ('_0', 'x', '_2', '_3')


class Q(namedtuple('Q', 'a b')):
    __slots__ = ()

    @property
    def total(self):
        return self.a + self.b

    def __str__(self):
        return f'<{self.a}|{self.b}>'


q = Q(3, 4)
print(q.total, str(q), repr(q), q._replace(a=1), type(q._replace(a=1)).__name__)  # expect: 7 <3|4> Q(a=3, b=4) <1|4> Q
match p:
    case Point(x=1, y=b):
        print('matched', b)  # expect: matched 2
match p:
    case Point(a, b):
        print(a, b)  # expect: 1 2
print({p: 1}[(1, 2)], p + (3,), p * 2, p[::-1], f'{p.x:>3}', p.count(1), p.index(2))  # expect: 1 (1, 2, 3) (1, 2, 1, 2) (2, 1)   1 1 1
