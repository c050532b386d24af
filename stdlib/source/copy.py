__all__ = ['Error', 'copy', 'deepcopy']


class Error(Exception):
    pass


error = Error

_atomic = {type(None), int, float, bool, complex, str, bytes, type, range, slice, type(len), type(...), type(NotImplemented), property,
           type(lambda: 0), type((lambda: 0).__code__), type(list[int]), type(int | str)}


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _atomic or cls is tuple or cls is frozenset or isinstance(x, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, None, False)


from copyreg import dispatch_table as _dispatch_table

_missing = object()


def deepcopy(x, memo=None):
    """Deep copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _atomic:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _missing)
    if y is not _missing:
        return y
    if cls is list:
        memo[key] = y = []
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
        return y
    if cls is dict:
        memo[key] = y = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
        return y
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        for old, new in zip(x, items):
            if old is not new:
                y = tuple(items)
                break
        else:
            y = x
    elif cls is set:
        y = {deepcopy(item, memo) for item in x}
    elif cls is frozenset:
        y = frozenset([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = bytearray(x)
    elif isinstance(x, type):
        return x
    else:
        copier = getattr(cls, '__deepcopy__', None)
        if copier is not None:
            y = copier(x, memo)
        else:
            y = _rebuild(x, memo, True)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _rebuild(x, memo, deep):
    cls = type(x)
    registered = _dispatch_table.get(cls)
    reduce = getattr(cls, '__reduce__', None)
    reduce_ex = getattr(cls, '__reduce_ex__', None)
    own = reduce_ex is not None and reduce_ex is not getattr(object, '__reduce_ex__', None)
    if registered is not None or own or reduce is not None and reduce is not getattr(object, '__reduce__', None):
        rv = registered(x) if registered is not None else reduce_ex(x, 4) if own else reduce(x)
        if isinstance(rv, str):
            return x
        func, args, state, listitems, dictitems = (*rv, *(None,) * 5)[:5]
        if deep and args:
            args = [deepcopy(arg, memo) for arg in args]
        y = func(*args)
        if deep:
            memo[id(x)] = y
        if state is not None:
            _set_state(y, deepcopy(state, memo) if deep else state)
        if listitems is not None:
            for item in listitems:
                y.append(deepcopy(item, memo) if deep else item)
        if dictitems is not None:
            for key, value in dictitems:
                if deep:
                    key, value = deepcopy(key, memo), deepcopy(value, memo)
                y[key] = value
        return y
    if isinstance(x, BaseException):
        y = cls.__new__(cls, *x.args)
        y.args = deepcopy(x.args, memo) if deep else x.args
    elif isinstance(x, (list, dict)):
        # As by copyreg.__reduce_ex__: the state first, then the items, by the methods of the class.
        y = cls.__new__(cls)
        if deep:
            memo[id(x)] = y
        _copy_state(x, y, cls, memo, deep)
        if isinstance(x, list):
            for item in x:
                y.append(deepcopy(item, memo) if deep else item)
        else:
            for key, value in x.items():
                if deep:
                    key, value = deepcopy(key, memo), deepcopy(value, memo)
                y[key] = value
        return y
    elif isinstance(x, (set, frozenset)):
        y = cls([deepcopy(item, memo) if deep else item for item in x])
    elif isinstance(x, bytearray):
        y = cls(bytes(x))
    elif isinstance(x, (tuple, int, float, str, bytes)):
        y = _made(cls, x, memo, deep)
    else:
        y = _made(cls, x, memo, deep)
    if deep:
        memo[id(x)] = y
    _copy_state(x, y, cls, memo, deep)
    return y


def _made(cls, x, memo, deep):
    # A new instance, by what the class says that __new__ is to be given.
    args, kwargs = (), {}
    if (new := getattr(x, '__getnewargs_ex__', None)) is not None:
        args, kwargs = new()
    elif (new := getattr(x, '__getnewargs__', None)) is not None:
        args = new()
    elif not hasattr(cls.__new__, '__code__'):
        try:
            return object.__new__(cls)
        except TypeError:
            raise TypeError(f"cannot pickle '{cls.__name__}' object") from None
    if deep:
        args, kwargs = deepcopy(args, memo), deepcopy(kwargs, memo)
    return cls.__new__(cls, *args, **kwargs)


def _copy_state(x, y, cls, memo, deep):
    state = getattr(x, '__dict__', None)
    getstate = getattr(cls, '__getstate__', None)
    if getstate is not None and getstate is not getattr(object, '__getstate__', None):
        state = getstate(x)
    elif not state:
        state = None
    if state is not None:
        _set_state(y, deepcopy(state, memo) if deep else state)
    for k in cls.__mro__:
        slots = k.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name.startswith('__') and not name.endswith('__'):
                name = '_' + k.__name__.lstrip('_') + name
            if name not in ('__dict__', '__weakref__') and hasattr(x, name):
                value = getattr(x, name)
                object.__setattr__(y, name, deepcopy(value, memo) if deep else value)


def _set_state(y, state):
    setstate = getattr(y, '__setstate__', None)
    if setstate is not None:
        setstate(state)
        return
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
        for name, value in (slots or {}).items():
            object.__setattr__(y, name, value)
    if state:
        y.__dict__.update(state)
