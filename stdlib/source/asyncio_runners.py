"""Running a program of coroutines from its start to its end."""

from asyncio import coroutines as _coroutines, events as _events, tasks as _tasks
from contextvars import copy_context as _copy_context

__all__ = ('Runner', 'run')


class Runner:
    """A context manager that holds an event loop for several runs."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = 'created'
        self._debug, self._loop_factory = debug, loop_factory
        self._loop = self._context = None
        self._set_loop = False

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def close(self):
        """Cancel what is left, close async generators, and close the loop."""
        if self._state != 'open':
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            if self._set_loop:
                _events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = 'closed'

    def get_loop(self):
        """Return the loop."""
        self._open()
        return self._loop

    def run(self, coro, *, context=None):
        """Run a coroutine and return its result."""
        if not _coroutines.iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if _events._get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._open()
        return self._loop.run_until_complete(self._loop.create_task(coro, context=self._context if context is None else context))

    def _open(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        if self._state == 'open':
            return
        if self._loop_factory is None:
            self._loop = _events.new_event_loop()
            if not self._set_loop:
                _events.set_event_loop(self._loop)
                self._set_loop = True
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = _copy_context()
        self._state = 'open'


def run(main, *, debug=None, loop_factory=None):
    """Run a coroutine in a new event loop and return its result."""
    if _events._get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all(loop):
    left = _tasks.all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(_tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(), 'task': task})
