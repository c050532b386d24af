"""Timeouts: async with timeout(5)."""

from asyncio import events as _events
from asyncio.exceptions import CancelledError

__all__ = ('Timeout', 'timeout', 'timeout_at')


class Timeout:
    """Cancels the body of an async with statement at a time, and makes a TimeoutError of that."""

    def __init__(self, when):
        self._state, self._when = 'created', when
        self._timer = self._task = None

    def when(self):
        """Return the time of the loop's clock, None when there is no limit."""
        return self._when

    def reschedule(self, when):
        """Set another time; None lifts the limit."""
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if when is not None:
            loop = _events.get_running_loop()
            if when <= loop.time():
                self._timer = loop.call_soon(self._expire)
            else:
                self._timer = loop.call_at(when, self._expire)

    def expired(self):
        """Return whether the time came."""
        return self._state in ('expiring', 'expired')

    def __repr__(self):
        info = [self._state]
        if self._state == 'active':
            info.append(f'when={None if self._when is None else round(self._when, 3)}')
        return f"<Timeout [{' '.join(info)}]>"

    async def __aenter__(self):
        from asyncio import tasks
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = tasks.current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state, self._task = 'active', task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            # Somebody else may have cancelled the task as well: then that goes on.
            if self._task.uncancel() <= self._cancelling and exc_type is CancelledError:
                raise TimeoutError from exc_val
        elif self._state == 'active':
            self._state = 'finished'
        return None

    def _expire(self):
        self._task.cancel()
        self._state = 'expiring'
        self._timer = None


def timeout(delay):
    """Return a Timeout that comes after delay seconds; None for no limit."""
    return Timeout(None if delay is None else _events.get_running_loop().time() + delay)


def timeout_at(when):
    """Return a Timeout for a time of the loop's clock; None for no limit."""
    return Timeout(when)
