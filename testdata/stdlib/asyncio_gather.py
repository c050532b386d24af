# needs: cpython 3.12
# gather: results in order, the first exception, exceptions as results, cancellation.
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


async def t1():
    print(await asyncio.gather(work('a', 0.2), work('b', 0.1)))
    r = await asyncio.gather(work('a', 0.02), work('b', 0.01, ValueError('x')), return_exceptions=True)
    print(r)
    try:
        await asyncio.gather(work('a', 0.02), work('b', 0.01, ValueError('x')))
    except ValueError as e:
        print('VE', e)
    await asyncio.sleep(0.03)


asyncio.run(t1())
# expect: start a
# expect: start b
# expect: end b
# expect: fin b
# expect: end a
# expect: fin a
# expect: ['a', 'b']
# expect: start a
# expect: start b
# expect: fin b
# expect: end a
# expect: fin a
# expect: ['a', ValueError('x')]
# expect: start a
# expect: start b
# expect: fin b
# expect: VE x
# expect: end a
# expect: fin a


async def more():
    g = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    await asyncio.sleep(0)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print('gather cancelled', g.cancelled())
    print(await asyncio.gather())
    same = asyncio.sleep(0.01, 'same')
    print(await asyncio.gather(same, same))


asyncio.run(more())
# expect: gather cancelled False
# expect: []
# expect: ['same', 'same']
