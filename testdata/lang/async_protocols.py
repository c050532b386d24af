# needs: cpython 3.12
# The protocols behind await, async for and async with, the methods of coroutines and async generators, and their errors.
import asyncio
# awaiting protocol edges
class Aw:
    def __init__(s,it): s.it=it
    def __await__(s): return s.it
def t(coro):
    try: print(repr(asyncio.run(coro)))
    except BaseException as e: print(type(e).__name__,'|',e)
async def aw(x): return await x
class NoIter:
    def __await__(s): return 5
class IsCoro:
    def __await__(s): return inner()
async def inner(): return 1
def gen(): 
    r = yield
    return 9
class GenAw:
    def __await__(s): yield; return 7
class GenBad:
    def __await__(s): yield 5
t(aw(5)); t(aw(None)); t(aw(Aw(iter([])))); t(aw(NoIter())); t(aw(IsCoro())); t(aw(gen())); t(aw(GenAw())); t(aw(GenBad())); t(aw(inner)); 
# expect: TypeError | object int can't be used in 'await' expression
# expect: TypeError | object NoneType can't be used in 'await' expression
# expect: None
# expect: TypeError | __await__() returned non-iterator of type 'int'
# expect: TypeError | __await__() returned a coroutine
# expect: TypeError | object generator can't be used in 'await' expression
# expect: 7
# expect: RuntimeError | Task got bad yield: 5
# expect: TypeError | object function can't be used in 'await' expression
c=inner(); t(aw(c)); t(aw(c))
# expect: 1
# expect: RuntimeError | cannot reuse already awaited coroutine
class AI:
    def __init__(s,n): s.n=n
    def __aiter__(s): return s
    async def __anext__(s):
        if s.n==0: raise StopAsyncIteration
        s.n-=1; return s.n
async def af(x): return [i async for i in x]
t(af(AI(3))); t(af([1])); t(af(5))
# expect: [2, 1, 0]
# expect: TypeError | 'async for' requires an object with __aiter__ method, got list
# expect: TypeError | 'async for' requires an object with __aiter__ method, got int
class BadAI:
    def __aiter__(s): return 5
t(af(BadAI()))  # expect: TypeError | 'async for' received an object from __aiter__ that does not implement __anext__: int
class BadAN:
    def __aiter__(s): return s
    def __anext__(s): return 5
t(af(BadAN()))  # expect: TypeError | 'async for' received an invalid object from __anext__: int
class CoroAI:
    async def __aiter__(s): return s
t(af(CoroAI()))  # expect: TypeError | 'async for' received an object from __aiter__ that does not implement __anext__: coroutine
async def aw_(x):
    async with x as y: return y
class ACM:
    async def __aenter__(s): return 'in'
    async def __aexit__(s,*a): print('exit',a[0]); return True
t(aw_(ACM())); t(aw_(5))
# expect: exit None
# expect: 'in'
# expect: TypeError | 'int' object does not support the asynchronous context manager protocol
class Half:
    async def __aenter__(s): pass
t(aw_(Half()))  # expect: TypeError | 'Half' object does not support the asynchronous context manager protocol (missed __aexit__ method)
class SyncCM:
    def __enter__(s): pass
    def __exit__(s,*a): pass
t(aw_(SyncCM()))  # expect: TypeError | 'SyncCM' object does not support the asynchronous context manager protocol
class BadEnter:
    def __aenter__(s): return 5
    def __aexit__(s,*a): return 5
t(aw_(BadEnter()))  # expect: TypeError | 'async with' received an object from __aenter__ that does not implement __await__: int
class BadExit:
    async def __aenter__(s): pass
    def __aexit__(s,*a): return 5
t(aw_(BadExit()))  # expect: TypeError | 'async with' received an object from __aexit__ that does not implement __await__: int
async def sup():
    async with ACM(): raise ValueError('suppressed')
    return 'after'
t(sup())
# expect: exit <class 'ValueError'>
# expect: 'after'
def plain(x):
    with x: pass
try: plain(ACM())
except TypeError as e: print(e)  # expect: 'ACM' object does not support the context manager protocol
# coroutine api
c=inner(); print(type(c).__name__, c.cr_running, c.cr_frame is not None, c.cr_await, c.__name__, c.__qualname__, c.cr_code.co_name, c.cr_origin)
# expect: coroutine False True None inner inner inner None
try: c.send(1)
except TypeError as e: print(e)  # expect: can't send non-None value to a just-started coroutine
try: c.send(None)
except StopIteration as e: print('SI',e.value)  # expect: SI 1
try: c.send(None)
except RuntimeError as e: print(e)  # expect: cannot reuse already awaited coroutine
try: iter(c)
except TypeError as e: print(e)  # expect: 'coroutine' object is not iterable
try: next(c)
except TypeError as e: print(e)  # expect: 'coroutine' object is not an iterator
try: [*c]
except TypeError as e: print(e)  # expect: Value after * must be an iterable, not coroutine
c=inner(); c.close(); print(c.cr_frame)  # expect: None
try: c.send(None)
except RuntimeError as e: print(e)  # expect: cannot reuse already awaited coroutine
c=inner()
try: c.throw(ValueError('thrown'))
except ValueError as e: print(e)  # expect: thrown
class Y:
    def __await__(s): x=yield 'y1'; print('got',x); y=yield 'y2'; return (x,y)
async def two(): return await Y()
c=two(); print(c.send(None)); print(c.cr_await is not None); print(c.send('a'))
# expect: y1
# expect: True
# expect: got a
# expect: y2
try: c.send('b')
except StopIteration as e: print(e.value)  # expect: ('a', 'b')
c=two(); c.send(None)
try: c.throw(KeyError('k'))
except KeyError as e: print(repr(e))  # expect: KeyError('k')
async def stop(): raise StopIteration(5)
t(stop())  # expect: RuntimeError | coroutine raised StopIteration
async def ag():
    x=yield 1; print('x',x)
    try: yield 2
    except ValueError as e: print('caught',e); yield 3
    finally: print('fin')
async def drive():
    g=ag(); print(await g.asend(None), await g.asend('S'), await g.athrow(ValueError('v'))); 
    try: await g.__anext__()
    except StopAsyncIteration: print('SAI')
    try: await g.asend(None)
    except StopAsyncIteration: print('SAI2')
    g=ag()
    try: await g.asend(5)
    except TypeError as e: print(e)
    g=ag(); a=g.__anext__(); print(await a)
    try: await a
    except RuntimeError as e: print(e)
    await g.aclose(); await g.aclose(); print(type(g).__name__, g.ag_running,g.ag_frame,g.ag_await,g.__name__)
    try: await g.__anext__()
    except StopAsyncIteration: print('closed SAI')
    async def ret():
        yield 1
        try: yield 2
        except GeneratorExit: yield 3
    g=ret(); await g.__anext__(); await g.__anext__()
    try: await g.aclose()
    except RuntimeError as e: print(e)
    async def rs(): yield 1; raise StopAsyncIteration
    try: 
        async for _ in rs(): pass
    except RuntimeError as e: print(e)
    print([x async for x in (i async for i in AI(3)) if x], sorted({x async for x in AI(2)}), {x:1 async for x in AI(2)})
    print([await inner() for _ in range(2)], [x for x in [await inner()]])
    print(await anext(AI(1)), await anext(AI(0),'default'))
    try: await anext(AI(0))
    except StopAsyncIteration: print('SAI3')
    try: anext(5)
    except TypeError as e: print(e)
    try: aiter(5)
    except TypeError as e: print(e)
    try: await anext(iter([]))
    except TypeError as e: print(e)
t(drive())
# expect: x S
# expect: caught v
# expect: 1 2 3
# expect: fin
# expect: SAI
# expect: SAI2
# expect: can't send non-None value to a just-started async generator
# expect: 1
# expect: cannot reuse already awaited __anext__()/asend()
# expect: async_generator False None None ag
# expect: closed SAI
# expect: async generator ignored GeneratorExit
# expect: async generator raised StopAsyncIteration
# expect: [2, 1] [0, 1] {1: 1, 0: 1}
# expect: [1, 1] [1]
# expect: 0 default
# expect: SAI3
# expect: 'int' object is not an async iterator
# expect: 'int' object is not an async iterable
# expect: 'list_iterator' object is not an async iterator
# expect: None
import types
@types.coroutine
def old(): r=yield from asyncio.sleep(0).__await__() if 0 else iter(()); return 'old'
t(aw(old()))  # expect: 'old'
