# needs: cpython 3.12
# wait_for and timeout().
import asyncio


async def work(name, delay, fail=None):
    try:
        print('start', name)
        await asyncio.sleep(delay)
        if fail:
            raise fail
        print('end', name)
        return name
    except asyncio.CancelledError as e:
        print('cancelled', name, e.args)
        raise
    finally:
        print('fin', name)


async def t2():
    try:
        await asyncio.wait_for(work('slow', 1), 0.01)
    except TimeoutError as e:
        print('timeout', repr(e))
    print(await asyncio.wait_for(work('fast', 0.01), 1))
    try:
        async with asyncio.timeout(0.01):
            await work('t', 1)
    except TimeoutError:
        print('to')
    async with asyncio.timeout(0.01) as cm:
        cm.reschedule(None)
        await work('u', 0.02)
    print(cm, cm.expired())
    async with asyncio.timeout(None):
        pass
    try:
        await asyncio.wait_for(work('zero', 1), 0)
    except TimeoutError:
        print('zero')


asyncio.run(t2())
# expect: start slow
# expect: cancelled slow ()
# expect: fin slow
# expect: timeout TimeoutError()
# expect: start fast
# expect: end fast
# expect: fin fast
# expect: fast
# expect: start t
# expect: cancelled t ()
# expect: fin t
# expect: to
# expect: start u
# expect: end u
# expect: fin u
# expect: <Timeout [finished]> False
# expect: zero


async def nested():
    try:
        async with asyncio.timeout(0.05):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(1)
            except TimeoutError:
                print('inner timeout')
            await asyncio.sleep(1)
    except TimeoutError:
        print('outer timeout')
    t = asyncio.timeout(1)
    for action in (lambda: t.reschedule(2), lambda: asyncio.Timeout(None).__aenter__().send(None)):
        try:
            action()
        except RuntimeError as e:
            print(e)
        except StopIteration:
            print('entered')


asyncio.run(nested())
# expect: inner timeout
# expect: outer timeout
# expect: Timeout has not been entered
# expect: entered
