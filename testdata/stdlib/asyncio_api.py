# needs: cpython 3.12
# Tasks, futures, waiting, cancellation, timeouts and callbacks of asyncio, in the order that the loop gives.
import asyncio
async def main():
    # order of tasks
    log=[]
    async def w(n,d):
        log.append(('start',n)); await asyncio.sleep(d); log.append(('end',n)); return n
    r=await asyncio.gather(w('a',0.02),w('b',0.01),w('c',0)); print(r,log)
    log.clear()
    ts=[asyncio.create_task(w(i,0),name=f't{i}') for i in range(3)]
    print([t.get_name() for t in ts], [t.done() for t in ts]); 
    print(await ts[1]); print(log,[t.done() for t in ts])
    await asyncio.wait(ts)
    # exceptions
    async def bad(m='x'): raise ValueError(m)
    try: await asyncio.gather(w(1,0),bad())
    except ValueError as e: print('VE',e)
    print(await asyncio.gather(w(1,0),bad('q'),return_exceptions=True))
    print(await asyncio.gather())
    # cancel
    async def canc():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError as e: print('cancelled inside',e.args); raise
    t=asyncio.create_task(canc()); await asyncio.sleep(0); print(t.cancel('msg'),t.cancelling(),t.cancelled())
    try: await t
    except asyncio.CancelledError as e: print('outer',e.args)
    print(t.cancelled(),t.done(),t.cancel())
    try: t.result()
    except asyncio.CancelledError as e: print('result',e.args)
    try: t.exception()
    except asyncio.CancelledError as e: print('exception',e.args)
    async def swallow():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: return 'swallowed'
    t=asyncio.create_task(swallow()); await asyncio.sleep(0); t.cancel(); print(await t,t.cancelled(),t.cancelling(),t.uncancel())
    # wait_for
    try: await asyncio.wait_for(asyncio.sleep(10),0.01)
    except asyncio.TimeoutError as e: print('timeout',repr(e), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(w('z',0),1)); print(await asyncio.wait_for(w('z',0),None))
    try: await asyncio.wait_for(w('z',0),0)
    except TimeoutError as e: print('t0',repr(e))
    # timeout
    try:
        async with asyncio.timeout(0.01) as cm: await asyncio.sleep(5)
    except TimeoutError as e: print('timeout cm',repr(e),cm.expired(), type(e.__cause__).__name__)
    async with asyncio.timeout(None) as cm: print(cm.when(),cm.expired()); cm.reschedule(asyncio.get_running_loop().time()+100); 
    async with asyncio.timeout_at(asyncio.get_running_loop().time()+5): await asyncio.sleep(0)
    print(repr(cm)[:17])
    # shield
    inner=asyncio.create_task(w('sh',0.01)); outer=asyncio.shield(inner); await asyncio.sleep(0); outer.cancel()
    try: await outer
    except asyncio.CancelledError: print('outer cancelled',inner.cancelled()); 
    print(await inner)
    # wait
    ts=[asyncio.create_task(w(i,i*0.01)) for i in range(3)]
    d,p=await asyncio.wait(ts,return_when=asyncio.FIRST_COMPLETED); print(len(d),len(p)); d,p=await asyncio.wait(ts,timeout=0.012); print(len(d),len(p)); d,p=await asyncio.wait(ts); print(len(d),len(p),sorted(t.result() for t in d))
    ts=[asyncio.create_task(bad()),asyncio.create_task(w(1,5))]; d,p=await asyncio.wait(ts,return_when=asyncio.FIRST_EXCEPTION); print(len(d),len(p),[repr(t.exception()) for t in d]); ts[1].cancel()
    for bad_ in ([],[w(1,0)]):
        try: await asyncio.wait(bad_)
        except (TypeError,ValueError) as e: print(type(e).__name__,e)
        for c in bad_: c.close()
    # as_completed
    for f in asyncio.as_completed([w('x',0.02),w('y',0.01)]): print(await f)
    try:
        for f in asyncio.as_completed([w('x',5)],timeout=0.01): await f
    except TimeoutError as e: print('ac',repr(e))
    # Future
    loop=asyncio.get_running_loop(); f=loop.create_future(); print(f.done(),f.cancelled(),repr(f))
    try: f.result()
    except asyncio.InvalidStateError as e: print(e)
    try: f.exception()
    except asyncio.InvalidStateError as e: print(e)
    f.add_done_callback(lambda f: print('cb',f.result())); f.add_done_callback(print_done:=lambda f: print('cb2')); print(f.remove_done_callback(print_done)); f.set_result(5); print(repr(f)); await asyncio.sleep(0)
    try: f.set_result(6)
    except asyncio.InvalidStateError as e: print(e)
    print(await f)
    f=loop.create_future(); f.set_exception(KeyError('k'))
    try: await f
    except KeyError as e: print('KeyError',e)
    print(repr(f), repr(f.exception()))
    f=loop.create_future()
    try: f.set_exception(StopIteration())
    except TypeError as e: print(e)
    f.set_exception(ValueError); print(repr(f.exception())); 
    f=loop.create_future(); f.cancel(); print(repr(f),f.cancelled())
    # call_soon, call_later
    loop.call_soon(print,'soon'); h=loop.call_later(0.01,print,'later'); h2=loop.call_later(0.005,print,'never'); h2.cancel(); loop.call_at(loop.time()+0.002,print,'at'); await asyncio.sleep(0.02); print(h.cancelled(),h2.cancelled())
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())
    t=asyncio.current_task(); t.set_name('renamed'); print(t.get_name(), t.get_coro().__name__, repr(t)[:30])
    print(asyncio.iscoroutine(bad), asyncio.iscoroutinefunction(bad), asyncio.isfuture(f), asyncio.isfuture(5))
    try: await 5
    except TypeError as e: print(e)
    try: asyncio.create_task(5)
    except TypeError as e: print(e)
    try: asyncio.run(main())
    except RuntimeError as e: print(e)
    try: await asyncio.gather(5)
    except TypeError as e: print(e)
    ef=asyncio.ensure_future(w('e',0)); print(await ef, asyncio.ensure_future(ef) is ef)
    return 'done'
print(asyncio.run(main()))
# expect: ['a', 'b', 'c'] [('start', 'a'), ('start', 'b'), ('start', 'c'), ('end', 'c'), ('end', 'b'), ('end', 'a')]
# expect: ['t0', 't1', 't2'] [False, False, False]
# expect: 1
# expect: [('start', 0), ('start', 1), ('start', 2), ('end', 0), ('end', 1), ('end', 2)] [True, True, True]
# expect: VE x
# expect: [1, ValueError('q')]
# expect: []
# expect: True 1 False
# expect: cancelled inside ('msg',)
# expect: outer ('msg',)
# expect: True True False
# expect: result ()
# expect: exception ()
# expect: swallowed False 1 0
# expect: timeout TimeoutError() True
# expect: z
# expect: z
# expect: t0 TimeoutError()
# expect: timeout cm TimeoutError() True CancelledError
# expect: None False
# expect: <Timeout [finishe
# expect: outer cancelled False
# expect: sh
# expect: 1 2
# expect: 2 1
# expect: 3 0 [0, 1, 2]
# expect: 1 1 ["ValueError('x')"]
# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
# expect: y
# expect: x
# expect: ac TimeoutError()
# expect: False False <Future pending>
# expect: Result is not set.
# expect: Exception is not set.
# expect: 1
# expect: <Future finished result=5>
# expect: cb 5
# expect: invalid state
# expect: 5
# expect: KeyError 'k'
# expect: <Future finished exception=KeyError('k')> KeyError('k')
# expect: StopIteration interacts badly with generators and cannot be raised into a Future
# expect: ValueError()
# expect: <Future cancelled> True
# expect: soon
# expect: at
# expect: later
# expect: False True
# expect: Task-1 2 True
# expect: renamed main <Task pending name='renamed' c
# expect: False True True False
# expect: object int can't be used in 'await' expression
# expect: a coroutine was expected, got 5
# expect: asyncio.run() cannot be called from a running event loop
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: e True
# expect: done
try: asyncio.run(5)
except ValueError as e: print(e)  # expect: a coroutine was expected, got 5
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)  # expect: no running event loop
async def x(): return 1
c=x(); 
try: asyncio.create_task(c)
except RuntimeError as e: print(e)  # expect: no running event loop
c.close()
try: asyncio.current_task()
except RuntimeError as e: print(e)  # expect: no running event loop
with asyncio.Runner() as r: print(r.run(x()), r.get_loop() is not None)  # expect: 1 True
loop=asyncio.new_event_loop(); print(loop.run_until_complete(x()), loop.is_closed(), loop.is_running()); loop.close(); print(loop.is_closed())
# expect: 1 False False
# expect: True
