# An object with an __index__ is a byte where one is stored or looked for; a str is no source of bytes without an encoding; None has a __str__.


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)


x = bytearray(b"abc")
x[0] = Index(100)
print(x, Index(98) in x, Index(98) in b"b", Index(0) in b"b")
# expect: bytearray(b'dbc') True True False
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: IndexError bytearray index out of range
# expect: TypeError string argument without an encoding
# expect: TypeError string argument without an encoding
# expect: TypeError type() takes no keyword arguments
# expect: TypeError sorted expected 1 argument, got 0
# expect: TypeError descriptor 'append' for 'list' objects doesn't apply to a 'types.GenericAlias' object
attempt(lambda: Index(-3) in b"")
attempt(lambda: x.__setitem__(9, Index(300)))
attempt(lambda: x.__setitem__(9, Index(3)))
attempt(lambda: bytes("a", errors="strict"))
attempt(lambda: bytearray("a", errors="strict"))
attempt(lambda: type(5, a=1))
attempt(lambda: sorted())
attempt(lambda: list.append(list[int], 5))
print(None.__str__(), (...).__str__(), object.__str__(None), [1].__str__(), type.__str__(int))  # expect: None Ellipsis None [1] <class 'int'>
