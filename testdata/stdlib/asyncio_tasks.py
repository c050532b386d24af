# needs: cpython 3.12
# Tasks, futures and the functions that wait for them.
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


async def t5():
    for f in asyncio.as_completed([asyncio.sleep(0.03, 'x'), asyncio.sleep(0.01, 'y'), asyncio.sleep(0.02, 'z')]):
        print('completed', await f)
    ts = [asyncio.create_task(work(str(i), 0.01 * i)) for i in range(3)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(sorted((t.result() for t in done)), len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.015)
    print(sorted((t.result() for t in done)), len(pending))
    for p in pending:
        p.cancel('because')
    r = await asyncio.gather(*pending, return_exceptions=True)
    print(r)
    inner = asyncio.create_task(work('shielded', 0.05))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except TimeoutError:
        print('outer timeout', inner.done())
    print(await inner)
    t = asyncio.create_task(work('name', 0.01), name='my')
    print(t.get_name(), t in asyncio.all_tasks(), asyncio.current_task().get_name()[:5])
    t.cancel('msg')
    try:
        await t
    except asyncio.CancelledError as e:
        print('ce', e.args)
    print(t.cancelled(), t.cancelling())
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, 42)
    loop.call_soon(print, 'soon')
    print(await fut)
    fut = loop.create_future()
    fut.add_done_callback(lambda f: print('cb', f.result()))
    fut.set_result(1)
    await asyncio.sleep(0)

    async def ag():
        try:
            yield 1
            yield 2
        finally:
            print('ag closed')
    g = ag()
    await anext(g)
    print('end')
    return 3


print(asyncio.run(t5()))
# expect: completed y
# expect: completed z
# expect: completed x
# expect: start 0
# expect: start 1
# expect: start 2
# expect: end 0
# expect: fin 0
# expect: ['0'] 2
# expect: end 1
# expect: fin 1
# expect: ['1'] 1
# expect: cancelled 2 ('because',)
# expect: fin 2
# expect: [CancelledError('')]
# expect: start shielded
# expect: outer timeout False
# expect: end shielded
# expect: fin shielded
# expect: shielded
# expect: my True Task-
# expect: ce ('msg',)
# expect: True 1
# expect: soon
# expect: 42
# expect: cb 1
# expect: end
# expect: ag closed
# expect: 3


async def t6():

    def blocking(x):
        return x * 2
    print(await asyncio.to_thread(blocking, 4))
    asyncio.create_task(work('never awaited', 100))
    await asyncio.sleep(0)


asyncio.run(t6())
# expect: 8
# expect: start never awaited
# expect: cancelled never awaited ()
# expect: fin never awaited


async def t7():
    raise SystemExit(3)


try:
    asyncio.run(t7())
except SystemExit as e:
    print('exit', e.code)
# expect: exit 3
