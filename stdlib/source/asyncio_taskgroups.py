"""Task groups: async with TaskGroup() waits for all tasks made in it."""

from asyncio import events as _events, tasks as _tasks
from asyncio.exceptions import CancelledError

__all__ = ('TaskGroup',)


class TaskGroup:
    """Tasks that end together: the first failure cancels the others, and all failures come out as one exception group."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = self._parent_cancelled = False
        self._loop = self._parent = self._all_done = self._base_error = None
        self._tasks = {}
        self._errors = []

    def __repr__(self):
        info = ['']
        if self._tasks:
            info.append(f'tasks={len(self._tasks)}')
        if self._errors:
            info.append(f'errors={len(self._errors)}')
        if self._aborting:
            info.append('cancelling')
        elif self._entered:
            info.append('entered')
        return f"<TaskGroup{' '.join(info)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has been already entered')
        self._entered = True
        self._loop = _events.get_running_loop()
        self._parent = _tasks.current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self._exiting = True
        if exc is not None and self._is_fatal(exc) and self._base_error is None:
            self._base_error = exc
        cancelled = exc if exc_type is CancelledError else None
        if self._parent_cancelled and self._parent.uncancel() == 0:
            cancelled = None  # the group itself had cancelled the body
        if exc_type is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._all_done is None:
                self._all_done = self._loop.create_future()
            try:
                await self._all_done
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
            self._all_done = None
        if self._base_error is not None:
            raise self._base_error
        # A cancellation from outside is raised only when there is no error to raise: the group says more.
        if cancelled is not None and not self._errors:
            raise cancelled
        if exc_type is not None and exc_type is not CancelledError:
            self._errors.append(exc)
        if self._errors:
            try:
                raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
            finally:
                self._errors = None

    def create_task(self, coro, *, name=None, context=None):
        """Run a coroutine as a task of the group."""
        if not self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = self._loop.create_task(coro, name=name, context=context)
        if task.done():
            self._on_done(task)
        else:
            self._tasks[task] = None
            task.add_done_callback(self._on_done)
        return task

    def _is_fatal(self, exc):
        return isinstance(exc, (SystemExit, KeyboardInterrupt))

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_done(self, task):
        self._tasks.pop(task, None)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        if task.cancelled():
            return
        exc = task.exception()
        if exc is None:
            return
        self._errors.append(exc)
        if self._is_fatal(exc) and self._base_error is None:
            self._base_error = exc
        if self._parent.done():
            self._loop.call_exception_handler({'message': f'Task {task!r} has errored out but its parent task {self._parent} is already completed',
                                               'exception': exc, 'task': task})
            return
        if not self._aborting and not self._parent_cancelled:
            # The body may be waiting for anything: it is woken, and __aexit__ knows that it was the group's doing.
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()
