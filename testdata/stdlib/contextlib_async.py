import asyncio
import contextlib
import io
import sys
from contextlib import AbstractAsyncContextManager, AbstractContextManager, AsyncExitStack, aclosing, asynccontextmanager, redirect_stderr

log = []


@asynccontextmanager
async def resource(name):
    log.append('open ' + name)
    try:
        yield name.upper()
    except KeyError as e:
        log.append('caught %r' % e)
    finally:
        log.append('close ' + name)


class Plain(AbstractAsyncContextManager):
    async def __aexit__(self, *exc):
        log.append('exit %s' % (exc[0] and exc[0].__name__))
        return True


class Sync(AbstractContextManager):
    def __exit__(self, *exc):
        log.append('sync exit')


async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        log.append('numbers closed')


async def main():
    async with resource('a') as a, Plain() as p:
        print(a, type(p).__name__)
        raise ValueError('v')
    async with resource('b'):
        raise KeyError('k')
    async with aclosing(numbers()) as ns:
        async for n in ns:
            if n == 2:
                break
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource('c')))
        stack.enter_context(Sync())
        stack.push_async_callback(callback, 1, key=2)
        stack.push_async_exit(Plain())
        stack.callback(log.append, 'called')
    stack = AsyncExitStack()
    await stack.enter_async_context(resource('d'))
    await stack.aclose()
    async with AsyncExitStack() as stack:
        stack.push_async_exit(leaving)
        moved = stack.pop_all()
    await moved.aclose()

    @asynccontextmanager
    async def silent():
        if False:
            yield
    try:
        async with silent():
            pass
    except RuntimeError as e:
        print(e)
    print(await decorated(4))


async def callback(*args, **kwargs):
    log.append((args, kwargs))


async def leaving(*exc):
    log.append(exc)


@resource('deco')
async def decorated(x):
    return x * 2


asyncio.run(main())
# expect: A Plain
# expect: C
# expect: generator didn't yield
# expect: 8
print(log)  # expect: ['open a', 'exit ValueError', 'close a', 'open b', "caught KeyError('k')", 'close b', 'numbers closed', 'open c', 'called', 'exit None', ((1,), {'key': 2}), 'sync exit', 'close c', 'open d', 'close d', (None, None, None), 'open deco', 'close deco']
print(issubclass(Plain, AbstractAsyncContextManager), isinstance(Sync(), AbstractContextManager), isinstance(io.StringIO(), AbstractContextManager))  # expect: True True True
out = io.StringIO()
with redirect_stderr(out):
    print('to stderr', file=sys.stderr)
print(repr(out.getvalue()), 'ExitStack' in contextlib.__all__)  # expect: 'to stderr\n' True
