# Messages name the classes that CPython has in C with their module, derived classes without.
import collections
import functools
import io
import operator


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(e)


class Derived(collections.OrderedDict):
    pass


class Number(int):
    pass


class Items(list):
    pass


attempt(operator.neg, collections.OrderedDict())  # expect: bad operand type for unary -: 'collections.OrderedDict'
attempt(operator.neg, Derived())  # expect: bad operand type for unary -: 'Derived'
attempt(operator.invert, Items())  # expect: bad operand type for unary ~: 'Items'
attempt(format, Number(5), 'Q')  # expect: Unknown format code 'Q' for object of type 'Number'
attempt(format, Items(), 'x')  # expect: unsupported format string passed to Items.__format__
attempt(format, collections.defaultdict(), 'x')  # expect: unsupported format string passed to collections.defaultdict.__format__
attempt(operator.add, io.StringIO(), 1)  # expect: unsupported operand type(s) for +: '_io.StringIO' and 'int'
attempt(len, io.BytesIO())  # expect: object of type '_io.BytesIO' has no len()
attempt(getattr, functools.partial(len), 'size')  # expect: 'functools.partial' object has no attribute 'size'
attempt(iter, operator.methodcaller('x'))  # expect: 'operator.methodcaller' object is not iterable
attempt(lambda: functools.lru_cache(len)[0])  # expect: 'functools._lru_cache_wrapper' object is not subscriptable
attempt(lambda: functools.cmp_to_key(len)[0])  # expect: 'functools.KeyWrapper' object is not subscriptable
