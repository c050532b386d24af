# needs: cpython 3.12
# Runners, loops, and errors of running.
import asyncio


async def c2():
    return 8


with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(0, 1)), r.run(asyncio.sleep(0, 2)))
# expect: 1 2
try:
    r.run((x := c2()))
except RuntimeError as e:
    print(e)
    x.close()
# expect: Runner is closed
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0.01, 'ruc')))  # expect: ruc


async def gen():
    for i in range(3):
        await asyncio.sleep(0.01)
        yield i


async def c6():
    return [x async for x in gen()]


print(loop.run_until_complete(c6()))  # expect: [0, 1, 2]
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
# expect: Event loop is closed
print(loop.is_closed(), loop.is_running())  # expect: True False


async def eager():
    print('eager ran')
    return 1


async def c7():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(eager())
    print(t.done())
    print(await t)


asyncio.run(c7())
# expect: eager ran
# expect: True
# expect: 1
print(asyncio.CancelledError.__mro__, asyncio.TimeoutError is TimeoutError, asyncio.QueueEmpty, asyncio.InvalidStateError)  # expect: (<class 'asyncio.exceptions.CancelledError'>, <class 'BaseException'>, <class 'object'>) True <class 'asyncio.queues.QueueEmpty'> <class 'asyncio.exceptions.InvalidStateError'>
