"""The event loop: callbacks in the order in which they are asked for, timers in the order of their times.

Its clock is virtual unless the host grants a clock: it stands still while callbacks run and jumps to the next timer when there is nothing else to do.
"""

import sys as _sys
from collections import deque as _deque
from heapq import heappop as _heappop, heappush as _heappush

import _asyncio
from _minipy import dynamic as _dynamic
from contextvars import _current as _context, copy_context as _copy_context

__all__ = ('AbstractEventLoop', 'Handle', 'TimerHandle', 'get_event_loop', 'get_running_loop', 'new_event_loop', 'set_event_loop', '_get_running_loop',
           '_set_running_loop', 'get_event_loop_policy', 'set_event_loop_policy', 'AbstractEventLoopPolicy', 'DefaultEventLoopPolicy')


class Handle:
    """A callback that was asked for: cancel takes it back."""

    __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_context')

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._cancelled = False
        self._context = _copy_context() if context is None else context

    def cancel(self):
        """Take the callback back."""
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        """Return whether cancel was called."""
        return self._cancelled

    def get_context(self):
        """Return the context in which the callback will run."""
        return self._context

    def _run(self):
        outer = _context[0]
        _context[0] = self._context
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler({'message': f'Exception in callback {_describe(self._callback)}', 'exception': exc, 'handle': self})
        finally:
            _context[0] = outer

    def __repr__(self):
        if self._cancelled:
            return f'<{type(self).__name__} cancelled{self._timing()}>'
        return f'<{type(self).__name__}{self._timing()} {_describe(self._callback, self._args)}>'

    def _timing(self):
        return ''


def _describe(callback, args=()):
    return getattr(callback, '__qualname__', None) or repr(callback) + '(' + ', '.join(map(repr, args)) + ')'


class TimerHandle(Handle):
    """A callback for a time of the loop's clock."""

    __slots__ = ('_when',)

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        """Return the time for which the callback was asked."""
        return self._when

    def _timing(self):
        return f' when={self._when}'


class AbstractEventLoop:
    """The base of event loops."""


class EventLoop(AbstractEventLoop):
    """The event loop."""

    def __init__(self):
        self._ready = _deque()
        self._timers = []  # heap of (time, number, handle): equal times in the order in which they were asked for
        self._number = 0
        self._time = 0.0
        self._stopping = self._closed = self._debug = False
        self._generators = []
        self._exception_handler = self._task_factory = None

    def __repr__(self):
        return f'<{type(self).__name__} running={self.is_running()} closed={self._closed} debug={self._debug}>'

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    # running

    def run_forever(self):
        """Run until stop is called."""
        self._check_closed()
        if _running[0] is self:
            raise RuntimeError('This event loop is already running')
        if _running[0] is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        _running[0] = self
        outer = _asyncio.keep_generators(self._generators)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running[0] = None
            self._generators = _asyncio.keep_generators(outer)

    def run_until_complete(self, future):
        """Run until the future is done and return its result."""
        self._check_closed()
        if _running[0] is self:
            raise RuntimeError('This event loop is already running')
        if _running[0] is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        from asyncio import tasks
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop)
        try:
            self.run_forever()
        finally:
            future.remove_done_callback(_stop_loop)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _run_once(self):
        ready, timers = self._ready, self._timers
        while timers and timers[0][2]._cancelled:
            _heappop(timers)
        if not ready and not self._stopping:
            if not timers:
                raise RuntimeError('all tasks wait for something that nothing is left to do')
            self._wait_until(timers[0][0])
        if timers:
            now = self.time()
            while timers and timers[0][0] <= now:
                handle = _heappop(timers)[2]
                if not handle._cancelled:
                    ready.append(handle)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _wait_until(self, when):
        _asyncio.wait(when - self.time())
        self._time = max(self._time, when)

    def stop(self):
        """Stop the loop after the callbacks that are ready."""
        self._stopping = True

    def is_running(self):
        """Return whether the loop runs."""
        return _running[0] is self

    def is_closed(self):
        """Return whether the loop was closed."""
        return self._closed

    def close(self):
        """Drop what is left to do; the loop must not run."""
        if _running[0] is self:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    async def shutdown_asyncgens(self):
        """Close the async generators that were begun and not exhausted."""
        generators = [g for g in self._generators if g.ag_suspended]
        self._generators.clear()
        if not generators:
            return
        from asyncio import tasks
        results = await tasks.gather(*[g.aclose() for g in generators], return_exceptions=True)
        for generator, result in zip(generators, results):
            # One that was closed before is held only by this list.
            if isinstance(result, Exception) and not isinstance(result, StopAsyncIteration):
                self.call_exception_handler({'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                                             'exception': result, 'asyncgen': generator})

    async def shutdown_default_executor(self, timeout=None):
        """There are no threads: nothing is to be waited for."""

    # callbacks

    def time(self):
        """Return the time of the loop's clock, in seconds."""
        granted = _asyncio.clock()
        if granted is not None:
            self._time = max(self._time, granted)
        return self._time

    def call_soon(self, callback, *args, context=None):
        """Ask for a callback as soon as possible."""
        if self._closed:
            raise RuntimeError('Event loop is closed')
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        """Ask for a callback after a delay in seconds."""
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Ask for a callback at a time of the loop's clock."""
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        # Sums of delays that are equal on paper must not differ by their rounding.
        when = round(when, 9)
        handle = TimerHandle(when, callback, args, self, context)
        self._number += 1
        _heappush(self._timers, (when, self._number, handle))
        return handle

    def run_in_executor(self, executor, func, *args):
        """Call func in a turn of its own, for there are no threads; return a future of its result."""
        self._check_closed()
        future = self.create_future()

        def call():
            if future.done():
                return
            try:
                result = func(*args)
            except Exception as exc:
                future.set_exception(exc)
            else:
                future.set_result(result)

        self.call_soon(call)
        return future

    def create_future(self):
        """Return a future of this loop."""
        from asyncio import futures
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """Run a coroutine as a task of this loop."""
        self._check_closed()
        if self._task_factory is None:
            from asyncio import tasks
            return tasks.Task(coro, loop=self, name=name, context=context)
        task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
        if name is not None and hasattr(task, 'set_name'):
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        """Let factory(loop, coro) make tasks; None for the usual ones."""
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        """Return what set_task_factory set."""
        return self._task_factory

    def get_debug(self):
        """Return what set_debug set."""
        return self._debug

    def set_debug(self, enabled):
        """Keep a flag."""
        self._debug = enabled

    # errors that nobody waits for

    def set_exception_handler(self, handler):
        """Let handler(loop, context) have the errors of callbacks; None for the usual report on stderr."""
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def get_exception_handler(self):
        """Return what set_exception_handler set."""
        return self._exception_handler

    def default_exception_handler(self, context):
        """Report an error on stderr."""
        message = context.get('message') or 'Unhandled exception in event loop'
        exc = context.get('exception')
        _sys.stderr.write(message + '\n' if exc is None else f'{message}\n{type(exc).__name__}: {exc}\n')

    def call_exception_handler(self, context):
        """Report an error."""
        if self._exception_handler is None:
            self.default_exception_handler(context)
        else:
            self._exception_handler(self, context)


def _stop_loop(future):
    if not future.cancelled():
        exc = future.exception()
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            return  # the loop ends with it anyway
    future.get_loop().stop()


_running = _dynamic([None])
_current = [None]


def get_running_loop():
    """Return the running loop."""
    loop = _running[0]
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def _get_running_loop():
    return _running[0]


def _set_running_loop(loop):
    _running[0] = loop


def get_event_loop():
    """Return the running loop, or the one that was set."""
    if _running[0] is not None:
        return _running[0]
    return get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Set the loop that get_event_loop returns outside of running ones."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """Return a new event loop."""
    return get_event_loop_policy().new_event_loop()


class AbstractEventLoopPolicy:
    """The base of policies: how loops are made and kept."""


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """The policy: one loop for everything."""

    _made = False

    def get_event_loop(self):
        """Return the loop, making one when none was set yet."""
        if _current[0] is None:
            if self._made:
                raise RuntimeError("There is no current event loop in thread 'MainThread'.")
            self.set_event_loop(self.new_event_loop())
        return _current[0]

    def set_event_loop(self, loop):
        """Set the loop."""
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._made = True
        _current[0] = loop

    def new_event_loop(self):
        """Return a new loop."""
        return EventLoop()


_policy = [DefaultEventLoopPolicy()]


def get_event_loop_policy():
    """Return the policy."""
    return _policy[0]


def set_event_loop_policy(policy):
    """Set the policy; None for the usual one."""
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy[0] = DefaultEventLoopPolicy() if policy is None else policy
