# Asynchronous generators: items, values sent in, exceptions, ends.
class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value


def run(c):
    waits = []
    try:
        while True:
            waits.append(c.send(None))
    except StopIteration as e:
        return e.value, waits


async def count(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("got", got)
            await Pause(i * 10)
    except ValueError as e:
        print("caught", e)
        yield 99
    finally:
        await Pause("cleanup")
        print("finally")


async def loop():
    items = []
    async for x in count(3):
        items.append(x)
    else:
        print("else")
    return items


print(run(loop()))
# expect: finally
# expect: else
# expect: ([0, 1, 2], [0, 10, 20, 'cleanup'])


async def by_hand():
    g = count(5)
    print(type(g).__name__, g.__name__, aiter(g) is g)
    print(await g.__anext__())
    print(await g.asend("hi"))
    print(await g.athrow(ValueError("boom")))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("stop", repr(e))
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print("still", repr(e))
    print(await anext(g, "default"))


print(run(by_hand()))
# expect: async_generator count True
# expect: 0
# expect: got hi
# expect: 1
# expect: caught boom
# expect: 99
# expect: finally
# expect: stop StopAsyncIteration()
# expect: still StopAsyncIteration()
# expect: default
# expect: (None, [0, 'cleanup'])


async def closing():
    g = count(5)
    print(await anext(g))
    print(await g.aclose())
    print(await g.aclose(), await anext(g, "closed"))
    g = count(2)
    print(await g.aclose())  # never started
    print(await anext(g, "closed"))


print(run(closing()))
# expect: 0
# expect: finally
# expect: None
# expect: None closed
# expect: None
# expect: closed
# expect: (None, ['cleanup'])


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def ignores():
    g = stubborn()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)


run(ignores())  # expect: async generator ignored GeneratorExit


async def stop_async():
    yield 1
    raise StopAsyncIteration("a")


async def stop():
    yield 1
    raise StopIteration("b")


async def leaking():
    for make in (stop_async, stop):
        try:
            async for x in make():
                pass
        except RuntimeError as e:
            print(e, repr(e.__cause__))


run(leaking())
# expect: async generator raised StopAsyncIteration StopAsyncIteration('a')
# expect: async generator raised StopIteration StopIteration('b')


async def steps():
    g = count(3)
    step = g.__anext__()
    print(type(step).__name__, type(g.aclose()).__name__, type(g.athrow(ValueError)).__name__)
    print(await step)
    for again in (step, g.aclose()):
        again.close()
        try:
            await again
        except RuntimeError as e:
            print(e)
    first = g.__anext__()
    first.send(None)
    for other in (g.__anext__(), g.aclose(), g.athrow(ValueError)):
        try:
            other.send(None)
        except RuntimeError as e:
            print(e)
    try:
        first.throw(KeyError("thrown"))
    except KeyError as e:
        print("out", e)
    except StopIteration as e:
        print("next", e.value)


print(run(steps()))
# expect: async_generator_asend async_generator_athrow async_generator_athrow
# expect: 0
# expect: cannot reuse already awaited __anext__()/asend()
# expect: cannot reuse already awaited aclose()/athrow()
# expect: anext(): asynchronous generator is already running
# expect: aclose(): asynchronous generator is already running
# expect: athrow(): asynchronous generator is already running
# expect: (None, [])
