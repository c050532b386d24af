from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, partial, update_wrapper, wraps


def greet(name: str) -> str:
    """Say hello."""
    return 'hello ' + name


greet.level = 3
print([n for n in WRAPPER_ASSIGNMENTS if n != '__type_params__'], WRAPPER_UPDATES)  # expect: ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__'] ('__dict__',)
loud = update_wrapper(lambda name: greet(name).upper(), greet)
print(loud('x'), loud.__name__, loud.__doc__, loud.level, loud.__wrapped__ is greet, loud.__annotations__)  # expect: HELLO X greet Say hello. 3 True {'name': <class 'str'>, 'return': <class 'str'>}


@wraps(greet, assigned=('__name__',), updated=())
def quiet(name):
    "own"
    return greet(name).lower()


print(quiet.__name__, quiet.__doc__, hasattr(quiet, 'level'), quiet.__wrapped__('W'))  # expect: greet own False hello W
p = update_wrapper(partial(greet, 'p'), greet)
print(p(), p.__name__, p.level, p.args, p.func is greet)  # expect: hello p greet 3 ('p',) True
