# needs: cpython 3.12
# Queues, locks, events, semaphores, conditions and barriers.
import asyncio


async def t4():
    q = asyncio.Queue(2)

    async def prod():
        for i in range(5):
            await q.put(i)
            print('put', i)

    async def cons():
        while True:
            x = await q.get()
            print('got', x)
            await asyncio.sleep(0.01)
            q.task_done()
    p = asyncio.create_task(prod())
    c = asyncio.create_task(cons())
    await p
    await q.join()
    c.cancel()
    try:
        await c
    except asyncio.CancelledError:
        print('c cancelled')
    pq = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        pq.put_nowait(x)
    print([pq.get_nowait() for _ in range(3)])
    lq = asyncio.LifoQueue()
    for x in (3, 1, 2):
        lq.put_nowait(x)
    print([lq.get_nowait() for _ in range(3)])
    try:
        lq.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    lock = asyncio.Lock()

    async def locked(n):
        async with lock:
            print('in', n)
            await asyncio.sleep(0.01)
            print('out', n)
    await asyncio.gather(*[locked(i) for i in range(3)])
    ev = asyncio.Event()

    async def waiter(n):
        await ev.wait()
        print('woken', n)
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(str(ev)[-18:])
    ev.set()
    await asyncio.gather(*ts)
    sem = asyncio.Semaphore(2)

    async def s(n):
        async with sem:
            print('s in', n)
            await asyncio.sleep(0.01 * n)
            print('s out', n)
    await asyncio.gather(*[s(i) for i in range(5)])
    cond = asyncio.Condition()
    items = []

    async def cw(n):
        async with cond:
            await cond.wait_for(lambda: items)
            print('cond', n, items.pop())
    ts = [asyncio.create_task(cw(i)) for i in range(3)]
    await asyncio.sleep(0)
    for i in range(3):
        async with cond:
            items.append(i)
            cond.notify()
    await asyncio.gather(*ts)
    b = asyncio.Barrier(3)

    async def bar(n):
        await asyncio.sleep(0.01 * n)
        print('bar', n, await b.wait())
    await asyncio.gather(*[bar(i) for i in range(3)])
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    bs = asyncio.BoundedSemaphore(1)
    try:
        bs.release()
    except ValueError as e:
        print(e)


asyncio.run(t4())
# expect: put 0
# expect: put 1
# expect: got 0
# expect: put 2
# expect: got 1
# expect: put 3
# expect: got 2
# expect: put 4
# expect: got 3
# expect: got 4
# expect: c cancelled
# expect: [1, 2, 3]
# expect: [2, 1, 3]
# expect: QueueEmpty()
# expect: task_done() called too many times
# expect: in 0
# expect: out 0
# expect: in 1
# expect: out 1
# expect: in 2
# expect: out 2
# expect: unset, waiters:3]>
# expect: woken 0
# expect: woken 1
# expect: woken 2
# expect: s in 0
# expect: s in 1
# expect: s out 0
# expect: s in 2
# expect: s out 1
# expect: s in 3
# expect: s out 2
# expect: s in 4
# expect: s out 3
# expect: s out 4
# expect: cond 0 2
# expect: cond 1 1
# expect: cond 2 0
# expect: bar 2 2
# expect: bar 0 0
# expect: bar 1 1
# expect: Lock is not acquired.
# expect: BoundedSemaphore released too many times
