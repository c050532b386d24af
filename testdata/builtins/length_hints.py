# What makes a list of an iterable asks it for its length once it has the iterator: __len__, and when that fails with a TypeError __length_hint__.
# Where no list is made nobody asks.
# needs: cpython 3.12

asked = []


class Hints:
    def __init__(self, answer):
        self.answer = answer

    def __iter__(self):
        asked.append("iter")
        return iter([1, 2])

    def __length_hint__(self):
        asked.append("hint")
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Sized(Hints):
    def __len__(self):
        asked.append("len")
        return self.answer


makers = {
    "list": list,
    "tuple": tuple,
    "sorted": sorted,
    "display": lambda x: [*x],
    "extend": [].extend,
    "bytes": bytes,
    "set": set,
    "sum": sum,
}
for name, make in makers.items():
    asked.clear()
    print(name, make(Hints(2)), *asked)
    # expect: list [1, 2] iter hint
    # expect: tuple (1, 2) iter hint
    # expect: sorted [1, 2] iter hint
    # expect: display [1, 2] iter hint
    # expect: extend None iter hint
    # expect: bytes b'\x01\x02' iter hint
    # expect: set {1, 2} iter
    # expect: sum 3 iter
for answer in (-1, "two", NotImplemented, 2**70, True, TypeError("none"), ValueError("none")):
    for cls in (Hints, Sized):
        asked.clear()
        try:
            made = list(cls(answer))
        except Exception as e:
            made = repr(e)
        print(cls.__name__, repr(answer), made, *asked)
        # expect: Hints -1 ValueError('__length_hint__() should return >= 0') iter hint
        # expect: Sized -1 ValueError('__len__() should return >= 0') iter len
        # expect: Hints 'two' TypeError('__length_hint__ must be an integer, not str') iter hint
        # expect: Sized 'two' TypeError('__length_hint__ must be an integer, not str') iter len hint
        # expect: Hints NotImplemented [1, 2] iter hint
        # expect: Sized NotImplemented [1, 2] iter len hint
        # expect: Hints 1180591620717411303424 OverflowError('Python int too large to convert to C ssize_t') iter hint
        # expect: Sized 1180591620717411303424 OverflowError("cannot fit 'int' into an index-sized integer") iter len
        # expect: Hints True [1, 2] iter hint
        # expect: Sized True [1, 2] iter len
        # expect: Hints TypeError('none') [1, 2] iter hint
        # expect: Sized TypeError('none') [1, 2] iter len hint
        # expect: Hints ValueError('none') ValueError('none') iter hint
        # expect: Sized ValueError('none') ValueError('none') iter len hint


class Counted(list):
    def __iter__(self):
        return iter("items")


plain = same = [0]
same += Counted()
print(plain is same, plain, list(range(2**70, 2**70 + 2)), [*range(2**70, 2**70 + 1)])
# expect: True [0, 'i', 't', 'e', 'm', 's'] [1180591620717411303424, 1180591620717411303425] [1180591620717411303424]
