# needs: cpython 3.12
# types.coroutine: generators that may be awaited.
import asyncio
import types


@types.coroutine
def old(x):
    y = (yield from asyncio.sleep(0, x).__await__())
    z = (yield from asyncio.sleep(0, x))
    return y + z


async def c2():
    return await old(4)


print(asyncio.run(c2()))  # expect: 8


def plain():
    yield 1


async def wrong():
    await plain()


try:
    wrong().send(None)
except TypeError as e:
    print(e)
# expect: object generator can't be used in 'await' expression
