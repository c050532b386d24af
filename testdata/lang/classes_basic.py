class Point:
    """A point."""

    dimensions = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5

    @length.setter
    def length(self, value):
        k = value / self.length
        self.x *= k
        self.y *= k

    @staticmethod
    def origin():
        return Point(0)

    @classmethod
    def of(cls, text):
        return cls(*map(int, text.split(",")))


p = Point(3, 4)
print(p, p + Point(1), p == Point(3, 4), p != Point(3, 4), p.length)  # expect: Point(3, 4) Point(4, 4) True False 5.0
p.length = 10
print(p, Point.origin(), Point.of("5,6"))  # expect: Point(6.0, 8.0) Point(0, 0) Point(5, 6)
print({Point(1, 2): "a"}[Point(1, 2)], len({Point(1), Point(1), Point(2)}))  # expect: a 2
print(Point.__doc__, Point.__name__, Point.dimensions, p.dimensions)  # expect: A point. Point 2 2
Point.dimensions = 3
p.dimensions = 4
print(Point.dimensions, p.dimensions, Point(0).dimensions)  # expect: 3 4 3
del p.dimensions
print(p.dimensions, p.__dict__, vars(p) is p.__dict__)  # expect: 3 {'x': 6.0, 'y': 8.0} True
try:
    p + 1
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'Point' and 'int'
for f in (lambda: p.z, lambda: Point.z, lambda: Point(), lambda: Point(1, 2, 3), lambda: p.length()):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(e)  # expect: 'Point' object has no attribute 'z'
        # expect: type object 'Point' has no attribute 'z'
        # expect: Point.__init__() missing 1 required positional argument: 'x'
        # expect: Point.__init__() takes from 2 to 3 positional arguments but 4 were given
        # expect: 'float' object is not callable
method = p.__add__
print(method(Point(1, 1)), callable(method), type(p).__name__, isinstance(p, Point), issubclass(Point, object))  # expect: Point(7.0, 9.0) True Point True True
