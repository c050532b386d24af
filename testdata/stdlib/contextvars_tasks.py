# needs: cpython 3.12
# Context variables: each task has its own values.
import asyncio
import contextvars
var = contextvars.ContextVar('var', default='d')


async def child(n):
    print(n, var.get())
    var.set(n)
    await asyncio.sleep(0)
    print(n, var.get())


async def c1():
    var.set('main')
    await asyncio.gather(child('a'), child('b'))
    print(var.get())


print(repr(var)[:40])  # expect: <ContextVar name='var' default='d' at 0x
