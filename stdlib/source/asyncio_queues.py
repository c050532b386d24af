"""Queues between tasks."""

from collections import deque as _deque
from heapq import heappop as _heappop, heappush as _heappush
from types import GenericAlias as _GenericAlias

from asyncio import events as _events
from asyncio.locks import Event as _Event, bind_loop as _bind_loop

__all__ = ('LifoQueue', 'PriorityQueue', 'Queue', 'QueueEmpty', 'QueueFull')


class QueueEmpty(Exception):
    """get_nowait found nothing."""


class QueueFull(Exception):
    """put_nowait found no room."""


class Queue:
    """A first in, first out queue. maxsize of zero or less means no limit."""

    _loop = None

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters, self._putters = _deque(), _deque()
        self._unfinished_tasks = 0
        self._finished = _Event()
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = _deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    __class_getitem__ = classmethod(_GenericAlias)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._format()}>'

    def _format(self):
        text = f'maxsize={self._maxsize!r}'
        if self._queue:
            text += f' _queue={list(self._queue)!r}'
        if self._getters:
            text += f' _getters[{len(self._getters)}]'
        if self._putters:
            text += f' _putters[{len(self._putters)}]'
        if self._unfinished_tasks:
            text += f' tasks={self._unfinished_tasks}'
        return text

    def qsize(self):
        """Return the number of items."""
        return len(self._queue)

    @property
    def maxsize(self):
        """The limit on items."""
        return self._maxsize

    def empty(self):
        """Return whether there are no items."""
        return not self._queue

    def full(self):
        """Return whether there is no room."""
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        """Put an item; wait while there is no room."""
        while self.full():
            await self._wait(self._putters, lambda: not self.full())
        self.put_nowait(item)

    def put_nowait(self, item):
        """Put an item; raise QueueFull when there is no room."""
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        _wake_first(self._getters)

    async def get(self):
        """Take an item; wait while there is none."""
        while self.empty():
            await self._wait(self._getters, lambda: not self.empty())
        return self.get_nowait()

    def get_nowait(self):
        """Take an item; raise QueueEmpty when there is none."""
        if self.empty():
            raise QueueEmpty
        item = self._get()
        _wake_first(self._putters)
        return item

    async def _wait(self, waiters, ready):
        waiter = _bind_loop(self).create_future()
        waiters.append(waiter)
        try:
            await waiter
        except:
            waiter.cancel()
            try:
                waiters.remove(waiter)
            except ValueError:
                pass  # it was woken already
            if ready() and not waiter.cancelled():
                _wake_first(waiters)  # the turn that this task does not use goes to another
            raise

    def task_done(self):
        """Say that an item taken before has been dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        """Wait until all items have been dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()


def _wake_first(waiters):
    while waiters:
        waiter = waiters.popleft()
        if not waiter.done():
            waiter.set_result(None)
            break


class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        _heappush(self._queue, item)

    def _get(self):
        return _heappop(self._queue)


class LifoQueue(Queue):
    """A queue that gives the item put last first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
