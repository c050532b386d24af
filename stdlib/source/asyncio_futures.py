"""Futures: results that are not there yet."""

from types import GenericAlias as _GenericAlias

from asyncio import events as _events
from asyncio.exceptions import CancelledError, InvalidStateError
from contextvars import copy_context as _copy_context

__all__ = ('Future', 'isfuture', 'wrap_future')

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'


def isfuture(obj):
    """Return whether obj is a Future, or behaves like one."""
    return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


class Future:
    """A result that somebody will set; await waits for it."""

    __module__ = '_asyncio'

    _state = _PENDING
    _result = _exception = _cancel_message = _cancelled_exc = None
    _asyncio_future_blocking = False  # True between the yield of await and the task's noticing it

    def __init__(self, *, loop=None):
        self._loop = _events.get_event_loop() if loop is None else loop
        self._callbacks = []

    __class_getitem__ = classmethod(_GenericAlias)

    def __repr__(self):
        return f'<{type(self).__name__} {" ".join(self._repr_info())}>'

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            info.append(f'result={self._result!r}' if self._exception is None else f'exception={self._exception!r}')
        if self._callbacks:
            info.append(f'cb=[{", ".join(_events._describe(f) + "()" for f, _ in self._callbacks)}]')
        return info

    def get_loop(self):
        """Return the loop of the future."""
        return self._loop

    def _make_cancelled_error(self):
        exc = self._cancelled_exc
        if exc is not None:
            self._cancelled_exc = None
            return exc
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def cancel(self, msg=None):
        """Cancel the future, unless it is done."""
        if self._state != _PENDING:
            return False
        self._cancel_message = msg
        self._finish(_CANCELLED)
        return True

    def _finish(self, state):
        self._state = state
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            for callback, context in callbacks:
                self._loop.call_soon(callback, self, context=context)

    def cancelled(self):
        """Return whether the future was cancelled."""
        return self._state == _CANCELLED

    def done(self):
        """Return whether there is a result or an exception, or the future was cancelled."""
        return self._state != _PENDING

    def result(self):
        """Return the result, or raise the exception."""
        if self._state == _FINISHED:
            if self._exception is not None:
                raise self._exception
            return self._result
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        raise InvalidStateError('Result is not set.')

    def exception(self):
        """Return the exception, or None when there is a result."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """Let the loop call fn(self) when the future is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
            return
        self._callbacks.append((fn, _copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Take back all callbacks equal to fn; return how many there were."""
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks = kept
        return removed

    def set_result(self, result):
        """Set the result."""
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish(_FINISHED)

    def set_exception(self, exception):
        """Set the exception that result will raise."""
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        self._exception = exception
        self._finish(_FINISHED)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def wrap_future(future, *, loop=None):
    """Return the future itself: there are no others than those of asyncio."""
    if isfuture(future):
        return future
    raise TypeError(f'concurrent.futures.Future is expected, got {future!r}')
