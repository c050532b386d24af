# What constructors of derived classes take and refuse: __new__ of the wrong builtin class, keywords that belong to an __init__, sets that have a hash.
# needs: cpython 3.12


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)
        # expect: int.__new__(bool) is not safe, use bool.__new__()
        # expect: object.__new__(int) is not safe, use int.__new__()
        # expect: object.__new__(Stack) is not safe, use Stack.__new__()
        # expect: object.__new__(Named) is not safe, use Stack.__new__()
        # expect: dict.__new__(Stack): Stack is not a subtype of dict
        # expect: []
        # expect: float.__new__(bool): bool is not a subtype of float
        # expect: enumerate() missing required argument 'iterable'
        # expect: (1, 2)
        # expect: Derived({1})
        # expect: 2.5
        # expect: ['1']
        # expect: [1]
        # expect: [2, 1]
        # expect: 'option' is an invalid keyword argument for int()
        # expect: 'option' is an invalid keyword argument for str()
        # expect: tuple expected at most 1 argument, got 2


class Stack(list):
    pass


class Named(Stack):
    def __new__(cls, *args):
        return super().__new__(cls)


attempt(int.__new__, bool, 1)
attempt(object.__new__, int)
attempt(object.__new__, Stack)
attempt(object.__new__, Named)
attempt(dict.__new__, Stack)
attempt(list.__new__, Named)
attempt(float.__new__, bool)
attempt(enumerate)


def with_option(base):
    class Derived(base):
        def __init__(self, *args, option=None):
            self.option = option

    return Derived


attempt(with_option(tuple), [1, 2], option=3)
attempt(with_option(frozenset), [1], option=3)
attempt(with_option(float), "2.5", option=3)
attempt(lambda: list(with_option(map)(str, [1], option=3)))
attempt(lambda: list(with_option(filter)(None, [0, 1], option=3)))
attempt(lambda: list(with_option(reversed)([1, 2], option=3)))
attempt(with_option(int), 1, option=3)
attempt(with_option(str), 1, option=3)
attempt(with_option(tuple), [1], 2, option=3)


class Hashed(set):
    __hash__ = object.__hash__


inner = Hashed([1])
outer = {inner}
print(inner in outer, Hashed([1]) in outer, {1} in outer, {1} in {frozenset([1])})  # expect: True False False True
outer.discard(inner)
print(len(outer))  # expect: 0
inner.add(inner)
print(repr(inner) in ("Hashed({1, Hashed(...)})", "Hashed({Hashed(...), 1})"))  # expect: True


class Anything:
    def __eq__(self, other):
        return True


print(range(5).count(Anything()), range(5).index(Anything()), range(2**70, 2**70 + 3).count(Anything()))  # expect: 5 0 3


class Endless:
    pass


Endless.__call__ = Endless()
try:
    Endless()()
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded while calling a Python object
