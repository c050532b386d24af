# Arguments that do not stand in the caller's registers (a starred call, a call made by a native function) stay as they are while the machine
# finds out what to call.


def values():
    try:
        yield 1
    except ValueError as error:
        print("caught", error)
    yield 2


generator = values()
next(generator)
print(generator.throw(*[ValueError, "x"]))  # expect: caught x
# expect: 2


class Property:
    @property
    def __call__(self):
        def call(*args, **kwargs):
            return args, kwargs
        return call


made = Property()
print(made(1, 2, 3))  # expect: ((1, 2, 3), {})
print(made(*[1, 2, 3]))  # expect: ((1, 2, 3), {})
print(made(*[1, 2], z=3))  # expect: ((1, 2), {'z': 3})


class Indirect:
    __call__ = made


print(Indirect()(*[1, 2, 3, 4]))  # expect: ((1, 2, 3, 4), {})
print(list(map(made, [1, 2], [3, 4])))  # expect: [((1, 3), {}), ((2, 4), {})]


class Initialised:
    @property
    def __init__(self):
        def init(*args):
            print(args)
        return init


Initialised(*range(3))  # expect: (0, 1, 2)


# An __init__ that makes a generator returns it, which is an error of the class, not of whoever calls it.
class Lazy:
    def __init__(self):
        yield 1


class Later:
    async def __init__(self):
        pass


def construct(cls):
    try:
        cls()
    except TypeError as error:
        print(error)
    return 5


print(construct(Lazy))  # expect: __init__() should return None, not 'generator'
# expect: 5
