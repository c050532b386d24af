"""Locks, events, conditions, semaphores and barriers of tasks."""

from collections import deque as _deque

from asyncio import events as _events
from asyncio.exceptions import BrokenBarrierError, CancelledError

__all__ = ('Barrier', 'BoundedSemaphore', 'Condition', 'Event', 'Lock', 'Semaphore')


def bind_loop(self):
    """Return the running loop; an object that waits belongs to the first loop in which it waited."""
    loop = _events.get_running_loop()
    if self._loop is None:
        self._loop = loop
    if loop is not self._loop:
        raise RuntimeError(f'{self!r} is bound to a different event loop')
    return loop


class _Waited:
    """An object that tasks wait for, in a queue of futures."""

    _loop = None
    _waiters = None

    def _text(self):
        return 'unlocked'

    def __repr__(self):
        extra = self._text()
        if self._waiters:
            extra = f'{extra}, waiters:{len(self._waiters)}'
        return f'{object.__repr__(self)[:-1]} [{extra}]>'

    def _new_waiter(self):
        waiter = bind_loop(self).create_future()
        if self._waiters is None:
            self._waiters = _deque()
        self._waiters.append(waiter)
        return waiter


class _Held(_Waited):
    """An object that an async with statement acquires and releases."""

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_Held):
    """A lock: one task holds it at a time; the others wait in a queue."""

    def __init__(self):
        self._locked = False

    def _text(self):
        return 'locked' if self._locked else 'unlocked'

    def locked(self):
        """Return whether somebody holds the lock."""
        return self._locked

    async def acquire(self):
        """Wait for the lock and take it."""
        if not self._locked and (self._waiters is None or all(w.cancelled() for w in self._waiters)):
            self._locked = True
            return True
        waiter = self._new_waiter()
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        """Give the lock to the first in the queue."""
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        if self._waiters:
            waiter = self._waiters[0]
            if not waiter.done():
                waiter.set_result(True)


class Event(_Waited):
    """A flag that tasks wait for."""

    def __init__(self):
        self._waiters = _deque()
        self._value = False

    def _text(self):
        return 'set' if self._value else 'unset'

    def is_set(self):
        """Return whether the flag is set."""
        return self._value

    def set(self):
        """Set the flag and wake all who wait."""
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        """Clear the flag."""
        self._value = False

    async def wait(self):
        """Wait until the flag is set."""
        if self._value:
            return True
        waiter = self._new_waiter()
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Condition(_Held):
    """A lock together with a queue of tasks that wait to be notified."""

    def __init__(self, lock=None):
        if lock is None:
            lock = Lock()
        self._lock = lock
        self.locked, self.acquire, self.release = lock.locked, lock.acquire, lock.release
        self._waiters = _deque()

    def _text(self):
        return 'locked' if self.locked() else 'unlocked'

    async def wait(self):
        """Give the lock away, wait to be notified, and take it again."""
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            waiter = self._new_waiter()
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)
        finally:
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as exc:
                    cancelled = exc
            if cancelled is not None:
                try:
                    raise cancelled
                finally:
                    cancelled = None

    async def wait_for(self, predicate):
        """Wait until predicate() is true, and return its value."""
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up to n tasks."""
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        woken = 0
        for waiter in self._waiters:
            if woken >= n:
                break
            if not waiter.done():
                woken += 1
                waiter.set_result(False)

    def notify_all(self):
        """Wake all tasks."""
        self.notify(len(self._waiters))


class Semaphore(_Held):
    """A counter of how many may go on; acquire waits while it is zero."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._value = value

    def _text(self):
        return 'locked' if self.locked() else f'unlocked, value:{self._value}'

    def locked(self):
        """Return whether acquire would wait."""
        return self._value == 0 or any(not w.cancelled() for w in self._waiters or ())

    async def acquire(self):
        """Wait until the counter is above zero, and take one."""
        if not self.locked():
            self._value -= 1
            return True
        waiter = self._new_waiter()
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._value += 1  # it was this task's turn: it goes back
            raise
        finally:
            while self._value > 0:
                if not self._wake_next():
                    break
        return True

    def release(self):
        """Add one, and wake the first in the queue."""
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for waiter in self._waiters or ():
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    """A semaphore that must not be released more often than it was acquired."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        """Add one; raise ValueError above the initial value."""
        if self._value >= self._bound_value:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class Barrier(_Waited):
    """A point that tasks pass together, when as many as it counts have come."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._cond = Condition()
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    def __repr__(self):
        extra = self._state
        if not self.broken:
            extra += f', waiters:{self.n_waiting}/{self.parties}'
        return f'{object.__repr__(self)[:-1]} [{extra}]>'

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        """Wait for the others; return a number, another one for each task."""
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
            self._check()
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._state = 'draining'
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != 'filling')
                    if self._state in ('broken', 'resetting'):
                        raise BrokenBarrierError('Abort or reset of barrier')
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ('resetting', 'draining'):
                        self._state = 'filling'
                    self._cond.notify_all()

    def _check(self):
        if self._state == 'broken':
            raise BrokenBarrierError('Barrier aborted')

    async def reset(self):
        """Empty the barrier: those who wait get a BrokenBarrierError."""
        async with self._cond:
            if self._count > 0:
                if self._state != 'resetting':
                    self._state = 'resetting'
            else:
                self._state = 'filling'
            self._cond.notify_all()

    async def abort(self):
        """Break the barrier for good, until it is reset."""
        async with self._cond:
            self._state = 'broken'
            self._cond.notify_all()

    @property
    def parties(self):
        """How many must come."""
        return self._parties

    @property
    def n_waiting(self):
        """How many wait now."""
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        """Whether the barrier is broken."""
        return self._state == 'broken'
