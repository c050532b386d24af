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


def reduce(function, iterable, initial=_missing, /):
    """Apply a function of two arguments cumulatively to the items of an iterable, from left to right."""
    it = iter(iterable)
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


class partial(_partial):
    """A function with some arguments given already."""


class partialmethod:
    """A method with some arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, obj, cls=None):
        func = self.func
        get = getattr(type(func), '__get__', None)
        if get is not None:
            func = get(func, obj, cls)
            return partial(func, *self.args, **self.keywords)
        return partial(func, obj, *self.args, **self.keywords)


def cmp_to_key(mycmp):
    """Convert a cmp= function into a key= function."""
    class K:
        __slots__ = ('obj',)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None
    return K


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
            method.__name__ = op
            setattr(cls, op, method)
    return cls


class cached_property:
    """Transform a method into a property whose value is computed once per instance."""

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
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
        val = cache.get(self.attrname, _missing)
        if val is _missing:
            val = self.func(instance)
            cache[self.attrname] = val
        return val


class _CacheInfo(tuple):
    __slots__ = ()

    def __repr__(self):
        return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % tuple(self)

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])


class _lru_cache_wrapper(_lru_cache):
    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return _method(self, obj)

    def cache_info(self):
        """Report cache statistics."""
        return _CacheInfo(self._stats())

    def cache_parameters(self):
        """Return the parameters of the cache."""
        return {'maxsize': self._stats()[2], 'typed': self._typed}

    def __repr__(self):
        return f'<functools._lru_cache_wrapper object of {self.__wrapped__!r}>'

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


def _find_impl(cls, registry):
    for base in cls.__mro__:
        if base in registry:
            match = base
            break
    else:
        match = object
    # Abstract classes may claim cls without being in its MRO.
    candidates = [k for k in registry if k not in cls.__mro__ and k is not object and isinstance(k, type) and issubclass(cls, k)]
    if candidates and match is object:
        best = candidates[0]
        for k in candidates[1:]:
            if issubclass(k, best):
                best = k
        match = best
    return registry.get(match)


def singledispatch(func):
    """Single-dispatch generic function decorator."""
    registry = {}
    cache = {}

    def dispatch(cls):
        try:
            return cache[cls]
        except KeyError:
            impl = registry.get(cls)
            if impl is None:
                impl = _find_impl(cls, registry)
            cache[cls] = impl
            return impl

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda f: register(cls, f)
            if hasattr(cls, '__args__') and not hasattr(cls, '__annotations__'):
                return lambda f: register(cls, f)
            ann = getattr(cls, '__annotations__', {})
            if not ann:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. '
                                'Use either `@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            argname, cls = next(iter(ann.items()))
            if not isinstance(cls, type) and not hasattr(cls, '__args__'):
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} is not a class.')
        if hasattr(cls, '__args__') and not isinstance(cls, type):
            for arg in cls.__args__:
                registry[arg] = func
        else:
            registry[cls] = func
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
    wrapper.registry = registry
    wrapper._clear_cache = cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor."""

    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            get = getattr(method, '__get__', None)
            if get is not None:
                return get(obj, cls)(*args, **kwargs)
            return method(obj, *args, **kwargs)
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method
