from _minipy import named_in_full as _named_in_full

__all__ = ['WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'cache', 'cached_property', 'cmp_to_key', 'lru_cache', 'partial', 'partialmethod', 'reduce',
           'singledispatch', 'singledispatchmethod', 'total_ordering', 'update_wrapper', 'wraps']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function."""
    for attr in assigned:
        try:
            setattr(wrapper, attr, getattr(wrapped, attr))
        except AttributeError:
            pass
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator that applies update_wrapper() to the decorated function."""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


_missing = object()
_GenericAlias = type(list[int])


def reduce(function, iterable, initial=_missing, /):
    """Apply a function of two arguments cumulatively to the items of an iterable, from left to right."""
    try:
        it = iter(iterable)
    except TypeError:
        if hasattr(iterable, '__iter__'):
            raise  # its own error
        raise TypeError('reduce() arg 2 must support iteration') from None
    if initial is _missing:
        try:
            value = next(it)
        except StopIteration:
            raise TypeError('reduce() of empty iterable with no initial value') from None
    else:
        value = initial
    for item in it:
        value = function(value, item)
    return value


@_named_in_full
class partial(_partial):
    """A function with some arguments given already."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError('invalid partial state')
        func, args, keywords, namespace = state
        if not callable(func) or not isinstance(args, tuple) or not (keywords is None or isinstance(keywords, dict)):
            raise TypeError('invalid partial state')
        self._set(func, tuple(args), keywords)
        self.__dict__ = {} if namespace is None else namespace


class partialmethod:
    """A method with some arguments given already."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        shown = [repr(self.func), *map(repr, self.args), *(f'{k}={v!r}' for k, v in self.keywords.items())]
        cls = self.__class__
        return f'{cls.__module__}.{cls.__qualname__}({", ".join(shown)})'

    def __get__(self, obj, cls=None):
        func = self.func
        get = getattr(func, '__get__', None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not func:  # the descriptor has bound it: what it gives is called without obj
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result

        def _method(cls_or_self, /, *args, **keywords):
            return func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method.__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


@_named_in_full
class KeyWrapper:
    # What cmp_to_key returns, and the keys that a call of that makes.
    __slots__ = ('_compare', 'obj')

    def __init__(self, compare):
        self._compare = compare

    def __call__(self, obj):
        key = KeyWrapper(self._compare)
        key.obj = obj
        return key

    def __lt__(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj) == 0

    def __ne__(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj) != 0

    def __le__(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    """Convert a cmp= function into a key= function."""
    return KeyWrapper(mycmp)


def _from_lt(op):
    if op == '__gt__':
        def method(self, other):
            r = type(self).__lt__(self, other)
            return r if r is NotImplemented else not r and self != other
    elif op == '__le__':
        def method(self, other):
            r = type(self).__lt__(self, other)
            return r if r is NotImplemented else r or self == other
    else:
        def method(self, other):
            r = type(self).__lt__(self, other)
            return r if r is NotImplemented else not r
    return method


def _from_le(op):
    if op == '__ge__':
        def method(self, other):
            r = type(self).__le__(self, other)
            return r if r is NotImplemented else not r or self == other
    elif op == '__lt__':
        def method(self, other):
            r = type(self).__le__(self, other)
            return r if r is NotImplemented else r and self != other
    else:
        def method(self, other):
            r = type(self).__le__(self, other)
            return r if r is NotImplemented else not r
    return method


def _from_gt(op):
    if op == '__lt__':
        def method(self, other):
            r = type(self).__gt__(self, other)
            return r if r is NotImplemented else not (r or self == other)
    elif op == '__ge__':
        def method(self, other):
            r = type(self).__gt__(self, other)
            return r if r is NotImplemented else r or self == other
    else:
        def method(self, other):
            r = type(self).__gt__(self, other)
            return r if r is NotImplemented else not r
    return method


def _from_ge(op):
    if op == '__le__':
        def method(self, other):
            r = type(self).__ge__(self, other)
            return r if r is NotImplemented else not r or self == other
    elif op == '__gt__':
        def method(self, other):
            r = type(self).__ge__(self, other)
            return r if r is NotImplemented else r and self != other
    else:
        def method(self, other):
            r = type(self).__ge__(self, other)
            return r if r is NotImplemented else not r
    return method


def _ordering_doc(root, op):
    # How op comes from root, in the words of its documentation.
    given = f'a {_signs[root]} b'
    if op[2] != root[2] and (op[3] == 'e') != (root[3] == 'e'):
        how = f'(not {given})'
    else:
        how = f'({given})' if op[2] == root[2] else f'(not {given})'
        how += ' and (a != b)' if op[3] == 't' else ' or (a == b)'
    return f'Return a {_signs[op]} b.  Computed by @total_ordering from {how}.'


_signs = {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='}
_orderings = {'__lt__': _from_lt, '__le__': _from_le, '__gt__': _from_gt, '__ge__': _from_ge}


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods."""
    roots = [op for op in _orderings if getattr(cls, op, None) is not getattr(object, op, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for op in _orderings:
        if op not in roots:
            method = _orderings[root](op)
            method.__name__ = method.__qualname__ = op
            method.__doc__ = _ordering_doc(root, op)
            setattr(cls, op, method)
    return cls


class cached_property:
    """Transform a method into a property whose value is computed once per instance."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:  # not all objects have __dict__ (e.g. class defines slots)
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property.") from None
        val = cache.get(name, _missing)
        if val is _missing:
            val = self.func(instance)
            try:
                cache[name] = val
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                                f"item assignment for caching {name!r} property.") from None
        return val


from collections import namedtuple as _namedtuple
_CacheInfo = _namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')


@_named_in_full
class _lru_cache_wrapper(_lru_cache):
    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return _method(self, obj)

    def cache_info(self):
        """Report cache statistics."""
        return _CacheInfo(*self._stats())

    def cache_parameters(self):
        """Return the parameters of the cache."""
        return {'maxsize': self._stats()[2], 'typed': self._typed}

    def __reduce__(self):
        return self.__qualname__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        return update_wrapper(_lru_cache_wrapper(function, maxsize, typed), function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorate(function):
        return update_wrapper(_lru_cache_wrapper(function, maxsize, typed), function)
    return decorate


def cache(user_function, /):
    """Simple lightweight unbounded cache."""
    return lru_cache(maxsize=None)(user_function)


def _merge(sequences):
    # C3: the first of a sequence that no other sequence has behind its first goes next.
    result = []
    while sequences := [s for s in sequences if s]:
        for s in sequences:
            candidate = s[0]
            if not any(candidate in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(candidate)
        sequences = [s[1:] if s[0] is candidate else s for s in sequences]
    return result


def _c3_mro(cls, abcs):
    # The MRO of cls with abstract classes put in: each before the bases that it knows nothing of, behind those that implement it.
    bases = list(cls.__bases__)
    cut = max((i + 1 for i, base in enumerate(bases) if hasattr(base, '__abstractmethods__')), default=0)
    explicit, other = bases[:cut], bases[cut:]
    abstract = [abc for abc in abcs if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)]
    rest = [abc for abc in abcs if abc not in abstract]
    orders = [_c3_mro(base, rest) for base in explicit + abstract + other]
    return _merge([[cls], *orders, explicit, abstract, other])


def _compose_mro(cls, types):
    # The order in which implementations for types apply to cls.
    own = set(cls.__mro__)
    related = [t for t in types if t not in own and isinstance(t, type) and issubclass(cls, t)]
    related = [t for t in related if not any(t is not other and t in other.__mro__ for other in related)]
    wanted = set(related)
    abcs = []
    for t in related:
        # Classes between cls and t that cls implements as well say in which order the others come.
        chains = [[s for s in sub.__mro__ if s in wanted] for sub in t.__subclasses__() if sub not in own and issubclass(cls, sub)]
        for chain in sorted(chains, key=len, reverse=True) or [[t]]:
            abcs.extend(s for s in chain if s not in abcs)
    return _c3_mro(cls, abcs)


def _find_impl(cls, registry):
    match = None
    for t in _compose_mro(cls, registry.keys()):
        if match is not None:
            if t in registry and t not in cls.__mro__ and match not in cls.__mro__ and not issubclass(match, t):
                raise RuntimeError(f'Ambiguous dispatch: {match} or {t}')
            break
        if t in registry:
            match = t
    return registry.get(match)


from abc import get_cache_token as _get_cache_token
from types import MappingProxyType as _MappingProxyType, UnionType as _UnionType


def _union_args(cls):
    # The members of a union, None for what is none.
    if isinstance(cls, _UnionType):
        return cls.__args__
    if isinstance(cls, type) or not hasattr(cls, '__args__'):
        return None
    from typing import Union, get_args, get_origin
    return get_args(cls) if get_origin(cls) is Union else None


def _is_dispatch_type(cls):
    return isinstance(cls, type) or all(isinstance(arg, type) for arg in _union_args(cls) or [None])


def singledispatch(func):
    """Single-dispatch generic function decorator."""
    registry = {}
    cache = {}
    token = None  # of the abstract classes registered, once there are any

    def dispatch(cls):
        """Return the implementation for a class."""
        nonlocal token
        if token is not None:
            current = _get_cache_token()
            if token != current:
                cache.clear()
                token = current
        try:
            return cache[cls]
        except KeyError:
            impl = registry.get(cls)
            if impl is None:
                impl = _find_impl(cls, registry)
            cache[cls] = impl
            return impl

    def register(cls, func=None):
        """Register an implementation for a class, or for the class that the first annotation names."""
        nonlocal token
        if _is_dispatch_type(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. '
                                'Use either `@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            if not all(isinstance(annotation, type) for annotation in annotations.values()):
                from typing import get_type_hints
                annotations = get_type_hints(func)
            argname, cls = next(iter(annotations.items()))
            if not _is_dispatch_type(cls):
                what = 'not all arguments are classes' if _union_args(cls) else 'is not a class'
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} {what}.')
        for arg in [cls] if isinstance(cls, type) else _union_args(cls):
            registry[arg] = func
            if token is None and hasattr(arg, '__abstractmethods__'):
                token = _get_cache_token()
        cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _MappingProxyType(registry)
    wrapper._clear_cache = cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Register an implementation for a class, or for the class that the first annotation names."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
