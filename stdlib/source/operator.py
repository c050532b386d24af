from _minipy import named_in_full as _named_in_full

__all__ = ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt', 'iadd',
           'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift',
           'is_', 'is_not', 'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul',
           'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor']

def neg(a):
    """Same as -a."""
    return -a


def pos(a):
    """Same as +a."""
    return +a


def invert(a):
    """Same as ~a."""
    return ~a


__neg__ = neg
__pos__ = pos
inv = __inv__ = __invert__ = invert

# The functions of Go under their other names.
__add__ = add
__sub__ = sub
__mul__ = mul
__truediv__ = truediv
__floordiv__ = floordiv
__mod__ = mod
__pow__ = pow
__lshift__ = lshift
__rshift__ = rshift
__and__ = and_
__or__ = or_
__xor__ = xor
__matmul__ = matmul
__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__gt__ = gt
__ge__ = ge
__concat__ = concat
__not__ = not_
__contains__ = contains
__getitem__ = getitem
__setitem__ = setitem
__delitem__ = delitem
__index__ = index

_abs = abs  # eager


def abs(a):
    """Same as abs(a)."""
    return _abs(a)


__abs__ = abs  # eager


def call(obj, /, *args, **kwargs):
    """Same as obj(*args, **kwargs)."""
    return obj(*args, **kwargs)


__call__ = call


def countOf(a, b):
    """Return the number of items in a which are, or which equal, b."""
    count = 0
    for i in a:
        if i is b or i == b:
            count += 1
    return count


def indexOf(a, b):
    """Return the first index of b in a."""
    for i, j in enumerate(a):
        if j is b or j == b:
            return i
    raise ValueError('sequence.index(x): x not in sequence')


def length_hint(obj, default=0):
    """Return an estimate of the number of items in obj."""
    if not isinstance(default, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(default).__name__)
    try:
        return len(obj)
    except TypeError:
        pass
    try:
        hint = type(obj).__length_hint__
    except AttributeError:
        return default
    try:
        val = hint(obj)
    except TypeError:
        return default
    if val is NotImplemented:
        return default
    if not isinstance(val, int):
        raise TypeError("__length_hint__ must be an integer, not %s" % type(val).__name__)
    if val < 0:
        raise ValueError("__length_hint__() should return >= 0")
    if val > 9223372036854775807:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return val


@_named_in_full
class methodcaller:
    """Return a function that calls the given method on its argument."""

    __slots__ = ('_name', '_args', '_kwargs')

    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError('method name must be a string')
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        args = [repr(self._name)]
        args.extend(map(repr, self._args))
        args.extend(f'{k}={v!r}' for k, v in self._kwargs.items())
        return 'operator.methodcaller(' + ', '.join(args) + ')'


def iadd(a, b):
    """Same as a += b."""
    a += b
    return a


def isub(a, b):
    """Same as a -= b."""
    a -= b
    return a


def imul(a, b):
    """Same as a *= b."""
    a *= b
    return a


def itruediv(a, b):
    """Same as a /= b."""
    a /= b
    return a


def ifloordiv(a, b):
    """Same as a //= b."""
    a //= b
    return a


def imod(a, b):
    """Same as a %= b."""
    a %= b
    return a


def ipow(a, b):
    """Same as a **= b."""
    a **= b
    return a


def imatmul(a, b):
    """Same as a @= b."""
    a @= b
    return a


def iand(a, b):
    """Same as a &= b."""
    a &= b
    return a


def ior(a, b):
    """Same as a |= b."""
    a |= b
    return a


def ixor(a, b):
    """Same as a ^= b."""
    a ^= b
    return a


def ilshift(a, b):
    """Same as a <<= b."""
    a <<= b
    return a


def irshift(a, b):
    """Same as a >>= b."""
    a >>= b
    return a


__iadd__ = iadd


def iconcat(a, b):
    """Same as a += b, for sequences."""
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"{type(a).__name__!r} object can't be concatenated")
    a += b
    return a


__iconcat__ = iconcat
__isub__ = isub
__imul__ = imul
__itruediv__ = itruediv
__ifloordiv__ = ifloordiv
__imod__ = imod
__ipow__ = ipow
__imatmul__ = imatmul
__iand__ = iand
__ior__ = ior
__ixor__ = ixor
__ilshift__ = ilshift
__irshift__ = irshift
