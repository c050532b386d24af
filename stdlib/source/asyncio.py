"""Asynchronous code on an event loop whose time is virtual."""

from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.events import (AbstractEventLoop, Handle, TimerHandle, get_event_loop, get_running_loop, new_event_loop, set_event_loop,
                            _get_running_loop, _set_running_loop, get_event_loop_policy, set_event_loop_policy, AbstractEventLoopPolicy,
                            DefaultEventLoopPolicy, EventLoop as SelectorEventLoop)
from asyncio.exceptions import BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError, TimeoutError
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from asyncio.runners import Runner, run
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed, create_eager_task_factory, create_task,
                           current_task, eager_task_factory, ensure_future, gather, run_coroutine_threadsafe, shield, sleep, wait, wait_for)
from asyncio.timeouts import Timeout, timeout, timeout_at

__all__ = ['iscoroutine', 'iscoroutinefunction', 'AbstractEventLoop', 'Handle', 'TimerHandle', 'get_event_loop', 'get_running_loop',
           'new_event_loop', 'set_event_loop', 'get_event_loop_policy', 'set_event_loop_policy', 'AbstractEventLoopPolicy', 'DefaultEventLoopPolicy',
           'BrokenBarrierError', 'CancelledError', 'IncompleteReadError', 'InvalidStateError', 'LimitOverrunError', 'TimeoutError', 'Future',
           'isfuture', 'wrap_future', 'Barrier', 'BoundedSemaphore', 'Condition', 'Event', 'Lock', 'Semaphore', 'LifoQueue', 'PriorityQueue',
           'Queue', 'QueueEmpty', 'QueueFull', 'Runner', 'run', 'TaskGroup', 'ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Task',
           'all_tasks', 'as_completed', 'create_eager_task_factory', 'create_task', 'current_task', 'eager_task_factory', 'ensure_future', 'gather',
           'run_coroutine_threadsafe', 'shield', 'sleep', 'wait', 'wait_for', 'Timeout', 'timeout', 'timeout_at', 'SelectorEventLoop', 'to_thread']


async def to_thread(func, /, *args, **kwargs):
    """Call func in a turn of the loop of its own, for there are no threads."""
    from contextvars import copy_context
    context = copy_context()
    return await get_running_loop().run_in_executor(None, lambda: context.run(func, *args, **kwargs))
