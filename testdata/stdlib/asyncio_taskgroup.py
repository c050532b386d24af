# needs: cpython 3.12
# Task groups: the first failure cancels the others; all failures come out as a group.
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


async def t3():
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(work('a', 0.01, ValueError('a')))
            b = tg.create_task(work('b', 0.05))
            c = tg.create_task(work('c', 0.01, KeyError('c')))
            await asyncio.sleep(1)
    except* ValueError as e:
        print(repr(e))
    except* KeyError as e:
        print(repr(e))
    print(a.done(), b.cancelled(), c.exception())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work('a', 0.01))
        b = tg.create_task(work('b', 0.02))
    print(a.result(), b.result())
    try:
        tg.create_task((x := work('late', 1)))
    except RuntimeError as e:
        print(str(e)[:20], str(e)[-12:])
        x.close()
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work('a', 1))
            raise OSError('body')
    except* OSError as e:
        print(repr(e))


asyncio.run(t3())
# expect: start a
# expect: start b
# expect: start c
# expect: fin a
# expect: fin c
# expect: cancelled b ()
# expect: fin b
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('a')])
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('c')])
# expect: True True 'c'
# expect: start a
# expect: start b
# expect: end a
# expect: fin a
# expect: end b
# expect: fin b
# expect: a b
# expect: TaskGroup <TaskGroup  is finished
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [OSError('body')])


async def c4():
    async with asyncio.TaskGroup() as tg:

        async def nested():
            async with asyncio.TaskGroup() as t2:
                t2.create_task(fail())

        async def fail():
            raise ValueError('deep')
        tg.create_task(nested())


try:
    asyncio.run(c4())
except ExceptionGroup as e:
    print(repr(e), repr(e.exceptions[0]))
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('deep')])]) ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('deep')])


async def c5():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1))
            asyncio.get_running_loop().call_later(0.01, parent.cancel, 'outside')
            await asyncio.sleep(2)
    except asyncio.CancelledError as e:
        print('cancelled from outside', e.args)
        raise


async def c5m():
    global parent
    parent = asyncio.create_task(c5())
    try:
        await parent
    except asyncio.CancelledError as e:
        print('C', e.args)


asyncio.run(c5m())
# expect: cancelled from outside ('outside',)
# expect: C ('outside',)
