# needs: cpython 3.12
# Cancelling tasks, and tasks that await the wrong things.
import asyncio


async def c2():
    return 8


async def c3():

    async def inner():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('inner cancelled')
            await asyncio.sleep(0.01)
            print('cleanup done')
            raise
    t = asyncio.create_task(inner())
    await asyncio.sleep(0)
    t.cancel()
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('ok', t.cancelled(), t.cancelling())

    async def swallow():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'swallowed'
    t = asyncio.create_task(swallow())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled())
    t = asyncio.create_task(swallow())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('before start')
    t = asyncio.current_task()
    t.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('self', t.uncancel())

    async def bad():
        await B()

    class B:

        def __await__(self):
            yield 5
    try:
        await asyncio.create_task(bad())
    except RuntimeError as e:
        print(e)
    f = asyncio.get_running_loop().create_future()

    class Y:

        def __await__(self):
            yield f

    async def bad():
        await Y()
    try:
        await asyncio.create_task(bad(), name='N')
    except RuntimeError as e:
        print(str(e)[:60])

    async def selfish():
        await me
    me = asyncio.create_task(selfish())
    try:
        await me
    except RuntimeError as e:
        print(str(e)[:25])
    print(asyncio.iscoroutinefunction(c3), asyncio.iscoroutinefunction(print), asyncio.iscoroutine((x := c2())), asyncio.isfuture(f))
    x.close()
    try:
        await asyncio.wait([f], return_when='x')
    except ValueError as e:
        print(e)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler', repr(c['exception']), sorted(c)))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    h = loop.call_later(1, print, 'no')
    h.cancel()
    print(h.cancelled())
    t0 = loop.time()
    await asyncio.sleep(0.1)
    print(round(loop.time() - t0, 2) >= 0.1)
    try:
        asyncio.get_event_loop().run_until_complete(f)
    except RuntimeError as e:
        print(e)


asyncio.run(c3())
# expect: inner cancelled
# expect: cleanup done
# expect: ok True 2
# expect: swallowed False
# expect: before start
# expect: self 0
# expect: Task got bad yield: 5
# expect: yield was used instead of yield from in task <Task pending n
# expect: Task cannot await on itse
# expect: True False True True
# expect: Invalid return_when value: x
# expect: handler ZeroDivisionError('division by zero') ['exception', 'handle', 'message']
# expect: True
# expect: True
# expect: This event loop is already running
