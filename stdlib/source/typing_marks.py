__name__ = 'typing'  # eager

# Decorators and functions for type checkers, which do little when a program runs.

import functools as _functools
import sys as _sys
import types as _types


def overload(func):
    """Decorator for the variants of an overloaded function or method."""
    f = getattr(func, '__func__', func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:  # not a function
        pass
    return _overload_dummy


_overloads = {}


def _overload_dummy(*args, **kwds):
    """What an overloaded function is until it has been implemented."""
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should '
                              'always be followed by an implementation that is not @overload-ed.')


def get_overloads(func):
    """Return all defined overloads for func, in the order of their lines."""
    f = getattr(func, '__func__', func)
    return list(_overloads.get((f.__module__, f.__qualname__), {}).values())


def clear_overloads():
    """Clear all overloads in the registry."""
    _overloads.clear()


def final(f):
    """Decorator to indicate final methods and final classes."""
    return _mark(f, '__final__')


def override(method, /):
    """Indicate that a method is intended to override a method in a base class."""
    return _mark(method, '__override__')


def _mark(obj, name):
    try:
        setattr(obj, name, True)
    except (AttributeError, TypeError):  # a builtin function, a class of the library: left without the mark
        pass
    return obj


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if not hasattr(obj, '__qualname__') or obj.__qualname__ != f'{arg.__qualname__}.{obj.__name__}' or getattr(obj, '__module__', None) != arg.__module__:
                continue  # not defined in the class
            if isinstance(obj, _types.FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, _types.MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:  # a builtin class
        pass
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the no_type_check effect."""
    @_functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped_decorator


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    """Decorator to mark an object as providing dataclass-like behaviour."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default, 'frozen_default': frozen_default,
            'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator


def assert_type(val, typ, /):
    """Ask a type checker to confirm that the value is of the given type; return it unchanged."""
    return val


def reveal_type(obj, /):
    """Reveal the inferred type of a variable: its class, on standard error."""
    print(f'Runtime type is {type(obj).__name__!r}', file=_sys.stderr)
    return obj


def assert_never(arg, /):
    """Tell a type checker that a line of code is unreachable."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')
