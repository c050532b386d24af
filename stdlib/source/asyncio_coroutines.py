"""What is a coroutine."""

from types import CoroutineType as _CoroutineType

from collections.abc import Coroutine as _Coroutine

__all__ = ('iscoroutine', 'iscoroutinefunction')

_CO_COROUTINE = 0x80


def iscoroutine(obj):
    """Return whether obj is a coroutine."""
    return isinstance(obj, _CoroutineType) or isinstance(obj, _Coroutine)


def iscoroutinefunction(func):
    """Return whether calling func makes a coroutine."""
    while hasattr(func, '__func__'):
        func = func.__func__
    while hasattr(func, 'func') and hasattr(func, 'keywords'):  # a functools.partial
        func = func.func
    code = getattr(func, '__code__', None)
    return code is not None and bool(code.co_flags & _CO_COROUTINE)
