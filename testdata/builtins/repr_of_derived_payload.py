# The repr that a builtin type's __repr__ gives to an instance of a derived class names that class where the type shows its name.
import array
import types


def named(base):
    def __repr__(self):
        return "<" + base.__repr__(self) + ">"

    return type("Mine", (base,), {"__repr__": __repr__})


print(repr(named(set)({1})), repr(named(set)()), set.__repr__({2}))  # expect: <Mine({1})> <Mine()> {2}
print(repr(named(frozenset)([1])), repr(named(frozenset)()))  # expect: <Mine({1})> <Mine()>
print(repr(named(bytearray)(b"x")))  # expect: <Mine(b'x')>
print(repr(named(array.array)("i", [1, 2])))  # expect: <Mine('i', [1, 2])>
print(repr(named(types.SimpleNamespace)(a=1)))  # expect: <Mine(a=1)>
print(repr(named(list)([1])), repr(named(dict)(a=1)), repr(named(tuple)((1,))), repr(named(str)("set(1)")))  # expect: <[1]> <{'a': 1}> <(1,)> <'set(1)'>


class Loop(set):
    def __hash__(self):
        return 1

    __eq__ = object.__eq__


loop = Loop()
loop.add(loop)
print(loop)  # expect: Loop({Loop(...)})


# bytes and bytearray write themselves, whatever __repr__ says.
print(named(bytes)(b"x"), named(bytearray)(b"y"))  # expect: b'x' Mine(b'y')
print(b"x".__str__(), bytearray(b"y").__str__())  # expect: b'x' bytearray(b'y')
