class Vector:
    def __init__(self, *xs):
        self.xs = list(xs)

    def __repr__(self):
        return "V" + repr(tuple(self.xs))

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Vector(*self.xs[i])
        return self.xs[i]

    def __setitem__(self, i, v):
        self.xs[i] = v

    def __delitem__(self, i):
        del self.xs[i]

    def __contains__(self, v):
        return v in self.xs

    def __call__(self, k):
        return Vector(*(x * k for x in self.xs))

    def __bool__(self):
        return any(self.xs)

    def __neg__(self):
        return self(-1)

    def __mul__(self, k):
        return self(k)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.xs.extend(other)
        return self

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __lt__(self, other):
        return sum(self.xs) < sum(other.xs)

    def __format__(self, spec):
        return "<" + ",".join(format(x, spec) for x in self.xs) + ">"

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, value)
        return kind is KeyError

    def __index__(self):
        return len(self)

    def __getattr__(self, name):
        if name.startswith("x"):
            return self.xs[int(name[1:])]
        raise AttributeError(f"no {name}")


v = Vector(1, 2, 3)
print(len(v), v[0], v[1:], v[-1], 2 in v, 9 in v, bool(v), bool(Vector()), not Vector(0))  # expect: 3 1 V(2, 3) 3 True False True False True
v[0] = 10
del v[1]
print(v, -v, v * 2, 3 * v, v(5), v @ Vector(1, 2))  # expect: V(10, 3) V(-10, -3) V(20, 6) V(30, 9) V(50, 15) 16
w = v
w += [7]
print(v, w is v, list(v), [*v], max(v))  # expect: V(10, 3, 7) True [10, 3, 7] [10, 3, 7] 10
print(f"{v:.1f}", sorted([Vector(5), Vector(1)]), Vector(1) < Vector(2), Vector(1) > Vector(2))  # expect: <10.0,3.0,7.0> [V(1,), V(5,)] True False
print(v.x0, "abcdef"[v:], hex(v))  # expect: 10 def 0x3
# expect: enter
with v as entered:
    print(entered is v)  # expect: True
    # expect: exit KeyError 'swallowed'
    # expect: enter
    # expect: exit ValueError passed on
    raise KeyError("swallowed")
try:
    with v:
        raise ValueError("passed on")
except ValueError as e:
    print(e)  # expect: passed on
try:
    v.nothing
except AttributeError as e:
    print(e)  # expect: no nothing
try:
    Vector(1) <= Vector(2)
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'Vector' and 'Vector'
