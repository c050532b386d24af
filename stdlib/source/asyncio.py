"""Asynchronous code on an event loop whose time is virtual."""

from asyncio.coroutines import *
from asyncio.events import *
from asyncio.exceptions import *
from asyncio.futures import *
from asyncio.locks import *
from asyncio.queues import *
from asyncio.runners import *
from asyncio.taskgroups import *
from asyncio.tasks import *
from asyncio.timeouts import *
from asyncio.events import _get_running_loop, _set_running_loop, EventLoop as SelectorEventLoop


async def to_thread(func, /, *args, **kwargs):
    """Call func in a turn of the loop of its own, for there are no threads."""
    from contextvars import copy_context
    context = copy_context()
    return await get_running_loop().run_in_executor(None, lambda: context.run(func, *args, **kwargs))
