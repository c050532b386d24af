# What may be awaited, in the words of CPython.
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


async def nothing():
    return 1


class Pause:
    def __await__(self):
        yield


async def attempt(make):
    try:
        return await make()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__ + ":", e)


def generator():
    yield 1


async def async_generator():
    yield 1


class AwaitInt:
    def __await__(self):
        return 5


class AwaitCoroutine:
    def __await__(self):
        return nothing()


class AwaitWrapper:
    def __await__(self):
        return nothing().__await__()


class AwaitList:
    def __await__(self):
        return iter([1, 2])


for make in (lambda: 1, lambda: None, generator, async_generator, AwaitInt, AwaitCoroutine):
    run(attempt(make))
# expect: TypeError: object int can't be used in 'await' expression
# expect: TypeError: object NoneType can't be used in 'await' expression
# expect: TypeError: object generator can't be used in 'await' expression
# expect: TypeError: object async_generator can't be used in 'await' expression
# expect: TypeError: __await__() returned non-iterator of type 'int'
# expect: TypeError: __await__() returned a coroutine
print(run(attempt(AwaitWrapper)), run(attempt(AwaitList)))  # expect: 1 None


async def twice():
    c = nothing()
    await c
    await c


run(attempt(twice))  # expect: RuntimeError: cannot reuse already awaited coroutine


async def waiting():
    await Pause()


async def stolen():
    c = waiting()
    c.send(None)
    try:
        await c
    finally:
        c.close()


run(attempt(stolen))  # expect: RuntimeError: coroutine is being awaited already
c = nothing()
for use in (iter, next, list):
    try:
        use(c)
    except TypeError as e:
        print(e)
# expect: 'coroutine' object is not iterable
# expect: 'coroutine' object is not an iterator
# expect: 'coroutine' object is not iterable


def delegating():
    yield from c


try:
    list(delegating())
except TypeError as e:
    print(e)
# expect: cannot 'yield from' a coroutine object in a non-coroutine generator
c.close()


async def over(it):
    async for x in it:
        print(x)


class IterInt:
    def __aiter__(self):
        return 5


class NextInt:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


for it in ([1], IterInt(), NextInt()):
    try:
        run(over(it))
    except TypeError as e:
        print(e, "|", e.__cause__)
# expect: 'async for' requires an object with __aiter__ method, got list | None
# expect: 'async for' received an object from __aiter__ that does not implement __anext__: int | None
# expect: 'async for' received an invalid object from __anext__: int | object int can't be used in 'await' expression


async def using(cm):
    async with cm:
        pass


class Enter:
    def __aenter__(self):
        return 1

    def __aexit__(self, *args):
        return 2


class Exit(Enter):
    async def __aenter__(self):
        return 1


class Missing:
    async def __aenter__(self):
        return 1


for cm in (5, Enter(), Exit(), Missing()):
    try:
        run(using(cm))
    except TypeError as e:
        print(e)
# expect: 'int' object does not support the asynchronous context manager protocol
# expect: 'async with' received an object from __aenter__ that does not implement __await__: int
# expect: 'async with' received an object from __aexit__ that does not implement __await__: int
# expect: 'Missing' object does not support the asynchronous context manager protocol (missed __aexit__ method)
