# What coroutines and asynchronous generators show of themselves.
async def inner():
    return 1
class Wait:
    def __await__(self):
        yield 'paused'
        return 2
async def outer():
    return await Wait() + await inner()
c = outer()
print(c.cr_running, c.cr_await, c.cr_code.co_name, c.cr_frame is not None, c.__name__, c.__qualname__)  # expect: False None outer True outer outer
print(c.send(None), type(c.cr_await).__name__, c.cr_running)  # expect: paused generator False
try: c.send(None)
except StopIteration as e: print(e.value)  # expect: 3
print(c.cr_frame, c.cr_await)  # expect: None None
try: c.send(None)
except RuntimeError as e: print(e)  # expect: cannot reuse already awaited coroutine
async def agen():
    yield 1
g = agen()
print(g.ag_running, g.ag_await, g.ag_code.co_name, g.__name__)  # expect: False None agen agen
it = g.asend(None)
try: it.send(None)
except StopIteration as e: print(e.value)  # expect: 1
async def bad(): await 1
try: bad().send(None)
except TypeError as e: print(e)  # expect: object int can't be used in 'await' expression
class NotIterator:
    def __await__(self): return 5
async def worse(): await NotIterator()
try: worse().send(None)
except TypeError as e: print(e)  # expect: __await__() returned non-iterator of type 'int'
c = inner()
c.close()
try: c.send(None)
except RuntimeError as e: print(e)  # expect: cannot reuse already awaited coroutine
