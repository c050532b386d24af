"""Tasks: coroutines that the event loop drives, and the functions that wait for several."""

from types import CoroutineType as _CoroutineType, GeneratorType as _GeneratorType, coroutine as _coroutine

from asyncio import coroutines as _coroutines, events as _events, timeouts as _timeouts
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future, isfuture
from asyncio.queues import Queue as _Queue
from contextvars import copy_context as _copy_context

__all__ = ('ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Task', 'all_tasks', 'as_completed', 'create_eager_task_factory', 'create_task',
           'current_task', 'eager_task_factory', 'ensure_future', 'gather', 'run_coroutine_threadsafe', 'shield', 'sleep', 'wait', 'wait_for')

ALL_COMPLETED = 'ALL_COMPLETED'
FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'

_unfinished = {}  # every task that is not done, in the order in which they were made
_current = {}  # the running task of each loop
_names = [0]


def _next_name():
    _names[0] += 1
    return f'Task-{_names[0]}'


class Task(Future):
    """A coroutine that the event loop drives; the future of its result."""

    __module__ = '_asyncio'

    _must_cancel = False
    _waits_for = None
    _cancel_requests = 0

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not isinstance(coro, _CoroutineType) and not _coroutines.iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        self._name = _next_name() if name is None else str(name)
        self._coro = coro
        self._context = _copy_context() if context is None else context
        _unfinished[self] = None
        if eager_start and self._loop.is_running():
            outer = _current.get(self._loop)
            self._context.run(self._step)
            if outer is not None:
                _current[self._loop] = outer
        else:
            self._loop.call_soon(self._step, context=self._context)

    def _repr_info(self):
        info = super()._repr_info()
        if self._must_cancel and self._state == 'PENDING':
            info[0] = 'cancelling'
        info.insert(1, f'name={self._name!r}')
        info.insert(2, f'coro=<{_describe(self._coro, self.done())}>')
        if self._waits_for is not None:
            info.insert(3, f'wait_for={self._waits_for!r}')
        return info

    def get_coro(self):
        """Return the coroutine."""
        return self._coro

    def get_context(self):
        """Return the context in which the coroutine runs."""
        return self._context

    def get_name(self):
        """Return the name."""
        return self._name

    def set_name(self, value):
        """Set the name."""
        self._name = str(value)

    def get_stack(self, *, limit=None):
        """Return the frames of the coroutine: none are shown."""
        return []

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        """Let the coroutine be woken by a CancelledError."""
        if self._state != 'PENDING':
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """Return how many requests to cancel were not taken back."""
        return self._cancel_requests

    def uncancel(self):
        """Take back one request to cancel; return how many are left."""
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
        return self._cancel_requests

    def _finish(self, state):
        _unfinished.pop(self, None)
        super()._finish(state)

    def _step(self, exc=None):
        """Let the coroutine run to its next await that has to wait."""
        if self._state != 'PENDING':
            raise InvalidStateError(f'_step(): already done: {self!r}, {exc!r}')
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        loop = self._loop
        _current[loop] = self
        try:
            awaited = self._coro.send(None) if exc is None else self._coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                self._result = stop.value
                self._finish('FINISHED')
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as fatal:
            super().set_exception(fatal)
            raise
        except BaseException as error:
            super().set_exception(error)
        else:
            self._wait_for(awaited)
        finally:
            _current.pop(loop, None)
            self = None

    def _wait_for(self, awaited):
        """Go on when what the coroutine yielded is done."""
        blocking = getattr(awaited, '_asyncio_future_blocking', None)
        if awaited is None:
            self._loop.call_soon(self._step, context=self._context)
        elif blocking is None:
            if isinstance(awaited, _GeneratorType):
                self._fail(f'yield was used instead of yield from for generator in task {self!r} with {awaited!r}')
            else:
                self._fail(f'Task got bad yield: {awaited!r}')
        elif awaited.get_loop() is not self._loop:
            self._fail(f'Task {self!r} got Future {awaited!r} attached to a different loop')
        elif not blocking:
            self._fail(f'yield was used instead of yield from in task {self!r} with {awaited!r}')
        elif awaited is self:
            self._fail(f'Task cannot await on itself: {self!r}')
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wake, context=self._context)
            self._waits_for = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _fail(self, message):
        self._loop.call_soon(self._step, RuntimeError(message), context=self._context)

    def _wake(self, future):
        try:
            future.result()
        except BaseException as exc:
            self._step(exc)
        else:
            self._step()
        self = None


def _describe(coro, done):
    name = getattr(coro, '__qualname__', None) or type(coro).__name__
    code = getattr(coro, 'cr_code', None)
    if code is None:
        return f'{name}()'
    where = f'{code.co_filename}:{code.co_firstlineno}'
    return f'{name}() done, defined at {where}' if done else f'{name}() running at {where}'


def current_task(loop=None):
    """Return the running task of the loop, None when no task runs."""
    return _current.get(_events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """Return the set of the loop's tasks that are not done."""
    if loop is None:
        loop = _events.get_running_loop()
    return {task for task in _unfinished if task.get_loop() is loop}


def create_task(coro, *, name=None, context=None):
    """Run a coroutine as a task of the running loop."""
    return _events.get_running_loop().create_task(coro, name=name, context=context)


def create_eager_task_factory(custom_task_constructor):
    """Return a task factory whose tasks start at once."""
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)
    return factory


eager_task_factory = create_eager_task_factory(Task)


def ensure_future(coro_or_future, *, loop=None):
    """Return a future for an awaitable: itself, or a task."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not _coroutines.iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _await(coro_or_future)
    if loop is None:
        loop = _events.get_event_loop()
    return loop.create_task(coro_or_future)


async def _await(awaitable):
    return await awaitable


def run_coroutine_threadsafe(coro, loop):
    """Run a coroutine as a task of the given loop."""
    if not _coroutines.iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    return ensure_future(coro, loop=loop)


@_coroutine
def _pass_turn():
    yield


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    """Wait for delay seconds, and return result."""
    if delay <= 0:
        await _pass_turn()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = _events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


# waiting for several

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; return the sets of those that are done and of the others."""
    if isfuture(fs) or _coroutines.iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    futures = set(fs)
    if any(_coroutines.iscoroutine(f) for f in futures):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = _events.get_running_loop()
    waiter = loop.create_future()
    left = len(futures)

    def on_done(future):
        nonlocal left
        left -= 1
        failed = return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        if left <= 0 or return_when == FIRST_COMPLETED or failed:
            _set_unless_done(waiter, None)

    timer = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter, None)
    for future in futures:
        future.add_done_callback(on_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in futures:
            future.remove_done_callback(on_done)
    done = {future for future in futures if future.done()}
    return done, futures - done


async def wait_for(fut, timeout):
    """Wait for an awaitable, at most timeout seconds: then it is cancelled and TimeoutError raised."""
    if timeout is not None and timeout <= 0:
        future = ensure_future(fut)
        if future.done():
            return future.result()
        await _cancel_and_wait(future)
        try:
            return future.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    async with _timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(future):
    waiter = _events.get_running_loop().create_future()

    def on_done(_):
        _set_unless_done(waiter, None)

    future.add_done_callback(on_done)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(on_done)


def as_completed(fs, *, timeout=None):
    """Yield awaitables: each gives the result of the next future that is done."""
    if isfuture(fs) or _coroutines.iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    finished = _Queue()
    loop = _events.get_event_loop()
    left = {ensure_future(f, loop=loop) for f in set(fs)}
    timer = None

    def on_timeout():
        for future in left:
            future.remove_done_callback(on_done)
            finished.put_nowait(None)
        left.clear()

    def on_done(future):
        if future not in left:
            return  # it was given up by on_timeout
        left.remove(future)
        finished.put_nowait(future)
        if not left and timer is not None:
            timer.cancel()

    async def next_done():
        future = await finished.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in left:
        future.add_done_callback(on_done)
    if left and timeout is not None:
        timer = loop.call_later(timeout, on_timeout)
    for _ in range(len(left)):
        yield next_done()


class _Gathering(Future):
    """What gather returns: cancelling it cancels what it waits for."""

    __module__ = 'asyncio.tasks'

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


_Gathering.__name__ = '_GatheringFuture'


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future of the list of all results, or of the first exception."""
    if not coros_or_futures:
        future = _events.get_event_loop().create_future()
        future.set_result([])
        return future
    known, children, loop = {}, [], None
    outer = None
    left = 0

    def on_done(future):
        nonlocal left
        left -= 1
        if outer is None or outer.done():
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            if future.exception() is not None:
                outer.set_exception(future.exception())
                return
        if left:
            return
        if outer._cancel_requested:
            outer.set_exception(future._make_cancelled_error())
        else:
            outer.set_result([_outcome(child) for child in children])

    waiting = []
    for arg in coros_or_futures:
        if arg not in known:
            future = ensure_future(arg, loop=loop)
            if loop is None:
                loop = future.get_loop()
            known[arg] = future
            left += 1
            if future.done():
                waiting.append(future)
            else:
                future.add_done_callback(on_done)
        children.append(known[arg])
    outer = _Gathering(children, loop=loop)
    for future in waiting:
        on_done(future)
    return outer


def _outcome(future):
    if future.cancelled():
        return CancelledError('' if future._cancel_message is None else future._cancel_message)
    exc = future.exception()
    return future.result() if exc is None else exc


def shield(arg):
    """Return a future of the same result: cancelling it does not cancel what it stands for."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
