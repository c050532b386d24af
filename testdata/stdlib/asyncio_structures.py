# needs: cpython 3.12
# TaskGroup, locks, queues, async generators and context managers under asyncio, in the order that the loop gives.
import asyncio
async def main():
    # TaskGroup
    async def w(n,d=0,e=None):
        try: await asyncio.sleep(d)
        except asyncio.CancelledError: print('cancelled',n); raise
        if e: raise e
        return n
    async with asyncio.TaskGroup() as tg: a=tg.create_task(w(1)); b=tg.create_task(w(2,0.01),name='nm'); print(repr(tg))
    print(a.result(),b.result(),b.get_name())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(1,0.01,ValueError('v'))); tg.create_task(w(2,5)); tg.create_task(w(3,0.01,TypeError('t')))
            await asyncio.sleep(10)
    except* ValueError as eg: print('VE',eg.exceptions, eg.message)
    except* TypeError as eg: print('TE',eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(2,5)); raise KeyError('body')
    except BaseExceptionGroup as eg: print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            t=tg.create_task(w(2,5)); await asyncio.sleep(0); t.cancel()
        print('group ok',t.cancelled())
    except BaseException as e: print('unexpected',repr(e))
    try: tg.create_task(c:=w(1))
    except RuntimeError as e: print(str(e)[:40]); c.close()
    async def outer():
        async with asyncio.TaskGroup() as tg: tg.create_task(w('in',5)); await asyncio.sleep(5)
    t=asyncio.create_task(outer()); await asyncio.sleep(0.001); t.cancel()
    try: await t
    except asyncio.CancelledError: print('outer cancelled')
    async def spawn(tg,n):
        if n: tg.create_task(spawn(tg,n-1)); print('spawn',n)
    async with asyncio.TaskGroup() as tg: tg.create_task(spawn(tg,3))
    try: 
        async with tg: pass
    except RuntimeError as e: print('already' in str(e))
    # Lock
    lock=asyncio.Lock(); order=[]
    async def lk(n):
        async with lock: order.append(n); await asyncio.sleep(0.001)
    await asyncio.gather(*(lk(i) for i in range(4))); print(order, lock.locked(), repr(lock)[-10:])
    try: lock.release()
    except RuntimeError as e: print(e)
    # Event
    ev=asyncio.Event(); 
    async def wt(n): r=await ev.wait(); print('ev',n,r)
    ts=[asyncio.create_task(wt(i)) for i in range(2)]; await asyncio.sleep(0); print(ev.is_set()); ev.set(); await asyncio.gather(*ts); ev.clear(); print(ev.is_set())
    # Semaphore
    sem=asyncio.Semaphore(2); act=[0,0]
    async def sm():
        async with sem: act[0]+=1; act[1]=max(act); await asyncio.sleep(0.001); act[0]-=1
    await asyncio.gather(*(sm() for _ in range(5))); print(act,sem.locked())
    bs=asyncio.BoundedSemaphore(1)
    try: bs.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    # Condition
    cond=asyncio.Condition(); items=[]
    async def cons(n):
        async with cond:
            await cond.wait_for(lambda: items); print('got',n,items.pop())
    ts=[asyncio.create_task(cons(i)) for i in range(2)]; await asyncio.sleep(0)
    async with cond: items.extend([1,2]); cond.notify_all()
    await asyncio.gather(*ts)
    async with cond: cond.notify(1)
    try: cond.notify()
    except RuntimeError as e: print(e)
    try: await cond.wait()
    except RuntimeError as e: print(e)
    # Queue
    q=asyncio.Queue(2); print(q.empty(),q.full(),q.qsize(),q.maxsize)
    async def prod():
        for i in range(4): await q.put(i); print('put',i)
    async def con():
        for i in range(4): v=await q.get(); print('get',v); q.task_done()
    await asyncio.gather(prod(),con()); await q.join()
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print('QE',repr(e))
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print('QF',repr(e))
    try:
        q2=asyncio.Queue(); q2.task_done()
    except ValueError as e: print(e)
    pq=asyncio.PriorityQueue(); [pq.put_nowait(x) for x in (3,1,2)]; print([pq.get_nowait() for _ in range(3)])
    lq=asyncio.LifoQueue(); [lq.put_nowait(x) for x in (3,1,2)]; print([await lq.get() for _ in range(3)]); print(repr(q)[25:])
    try: await asyncio.wait_for(lq.get(),0.01)
    except TimeoutError: print('queue timeout')
    # Barrier
    b=asyncio.Barrier(3)
    async def br(n): i=await b.wait(); return (n,i)
    print(sorted(await asyncio.gather(*(br(i) for i in range(3)))), b.parties,b.n_waiting,b.broken)
    # async generators
    async def ag():
        try:
            for i in range(3): yield i; await asyncio.sleep(0)
        finally: print('ag closed')
    print([x async for x in ag()]); 
    g=ag(); print(await anext(g)); await g.aclose()
    import contextlib
    async with contextlib.aclosing(ag()) as g: print(await anext(g))
    @contextlib.asynccontextmanager
    async def cm(): print('enter'); yield 5; print('exit')
    async with cm() as v: print(v)
    async with contextlib.AsyncExitStack() as st: print(await st.enter_async_context(cm())); st.push_async_callback(w,1)
    # contextvars
    import contextvars
    cv=contextvars.ContextVar('cv',default=0)
    async def setcv(n): cv.set(n); await asyncio.sleep(0); return cv.get()
    print(await asyncio.gather(setcv(1),setcv(2)),cv.get())
    # to_thread, run_in_executor
    try: print(await asyncio.to_thread(lambda x: x+1, 4))
    except Exception as e: print(type(e).__name__,e)
    # exception in callback, never retrieved
    await asyncio.sleep(0)
    # nested cancellation w/ shield & wait_for
    async def slow():
        try: await asyncio.sleep(1)
        finally: print('slow finally')
    try: await asyncio.wait_for(slow(),0.001)
    except TimeoutError: print('wf timeout')
    t=asyncio.create_task(asyncio.wait_for(slow(),10)); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('wf cancelled')
    g=asyncio.gather(slow(),slow()); await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError as e: print('gather cancelled')
    async def self_cancel(): asyncio.current_task().cancel(); await asyncio.sleep(0); print('never')
    try: await asyncio.create_task(self_cancel())
    except asyncio.CancelledError: print('self cancelled')
    # eager iteration order
    out=[]
    async def step(n):
        for i in range(3): out.append((n,i)); await asyncio.sleep(0)
    await asyncio.gather(step('a'),step('b')); print(out)
asyncio.run(main())
# expect: <TaskGroup tasks=2 entered>
# expect: 1 2 nm
# expect: cancelled 2
# expect: VE (ValueError('v'),) unhandled errors in a TaskGroup
# expect: TE (TypeError('t'),)
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')])
# expect: cancelled 2
# expect: group ok True
# expect: TaskGroup <TaskGroup entered> is finishe
# expect: cancelled in
# expect: outer cancelled
# expect: spawn 3
# expect: spawn 2
# expect: spawn 1
# expect: True
# expect: [0, 1, 2, 3] False unlocked]>
# expect: Lock is not acquired.
# expect: False
# expect: ev 0 True
# expect: ev 1 True
# expect: False
# expect: [0, 2] False
# expect: BoundedSemaphore released too many times
# expect: Semaphore initial value must be >= 0
# expect: got 0 2
# expect: got 1 1
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: True False 0 2
# expect: put 0
# expect: put 1
# expect: get 0
# expect: get 1
# expect: put 2
# expect: put 3
# expect: get 2
# expect: get 3
# expect: QE QueueEmpty()
# expect: QF QueueFull()
# expect: task_done() called too many times
# expect: [1, 2, 3]
# expect: [2, 1, 3]
# expect: maxsize=2 _queue=[1, 2] tasks=2>
# expect: queue timeout
# expect: [(0, 0), (1, 1), (2, 2)] 3 0 False
# expect: ag closed
# expect: [0, 1, 2]
# expect: 0
# expect: ag closed
# expect: 0
# expect: ag closed
# expect: enter
# expect: 5
# expect: exit
# expect: enter
# expect: 5
# expect: exit
# expect: [1, 2] 0
# expect: 5
# expect: slow finally
# expect: wf timeout
# expect: slow finally
# expect: wf cancelled
# expect: slow finally
# expect: slow finally
# expect: gather cancelled
# expect: self cancelled
# expect: [('a', 0), ('b', 0), ('a', 1), ('b', 1), ('a', 2), ('b', 2)]
async def leak():
    async def bg():
        try: await asyncio.sleep(100)
        except asyncio.CancelledError: print('bg cancelled at shutdown'); raise
    asyncio.create_task(bg()); await asyncio.sleep(0); return 1
print(asyncio.run(leak()))
# expect: bg cancelled at shutdown
# expect: 1
async def raiser(): raise SystemExit(3)
try: asyncio.run(raiser())
except SystemExit as e: print('SE',e.code)  # expect: SE 3
async def kb(): raise KeyboardInterrupt
try: asyncio.run(kb())
except KeyboardInterrupt: print('KI')  # expect: KI
