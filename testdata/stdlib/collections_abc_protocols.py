import asyncio
from collections.abc import (AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Coroutine, Generator, ItemsView, KeysView, Mapping,
                             MutableSet, ValuesView)


class Numbers(Generator):
    def __init__(self):
        self.n = 0

    def send(self, value):
        if self.n > 2:
            raise StopIteration('end')
        self.n += 1
        return value or self.n

    def throw(self, typ, val=None, tb=None):
        raise typ


g = Numbers()
print(next(g), g.send('x'), list(g), g.close(), isinstance(g, Generator), isinstance((i for i in ()), Generator))  # expect: 1 x [3] None True True
try:
    Numbers().throw(KeyError('k'))
except KeyError as e:
    print(repr(e))
# expect: KeyError('k')


class Stubborn(Numbers):
    def throw(self, typ, val=None, tb=None):
        return 1


try:
    Stubborn().close()
except RuntimeError as e:
    print(e)
# expect: generator ignored GeneratorExit


class Later(Coroutine):
    def __await__(self):
        yield

    def send(self, value):
        raise StopIteration(value)

    def throw(self, typ, val=None, tb=None):
        raise typ


print(Later().close(), isinstance(Later(), Awaitable), issubclass(Later, Coroutine))  # expect: None True True


class Ticks(AsyncGenerator):
    def __init__(self):
        self.n = 0

    async def asend(self, value):
        self.n += 1
        if self.n > 3:
            raise StopAsyncIteration
        return self.n

    async def athrow(self, typ, val=None, tb=None):
        raise typ


async def main():
    ticks = Ticks()
    out = [t async for t in ticks]
    try:
        await ticks.athrow(KeyError('k'))
    except KeyError as e:
        out.append(repr(e))
    return out, await Ticks().asend(None), await ticks.aclose(), isinstance(ticks, AsyncIterator), isinstance(ticks, AsyncIterable)


print(asyncio.run(main()))  # expect: ([1, 2, 3, "KeyError('k')"], 1, None, True, True)


class Bits(MutableSet):
    def __init__(self, items=()):
        self.items = list(items)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)


b = Bits([1, 2, 3])
b.add(4)
b.discard(1)
b |= {9}
b -= {2}
print(list(b), b.pop(), list(b ^ Bits([3, 5])), b.isdisjoint([7]))  # expect: [3, 4, 9] 3 [4, 9, 3, 5] True


class Squares(Mapping):
    def __getitem__(self, k):
        if k in (1, 2, 3):
            return k * k
        raise KeyError(k)

    def __iter__(self):
        return iter((1, 2, 3))

    def __len__(self):
        return 3


s = Squares()
print(list(s.keys()), list(s.items()), list(s.values()), 4 in s.values(), (2, 4) in s.items(), s.keys() & {1, 7})  # expect: [1, 2, 3] [(1, 1), (2, 4), (3, 9)] [1, 4, 9] True True {1}
print(isinstance(s.keys(), KeysView), isinstance(s.items(), ItemsView), isinstance(s.values(), ValuesView), isinstance({}.items(), ItemsView), s == {1: 1, 2: 4, 3: 9})  # expect: True True True True True
print(repr(s.values()).startswith('ValuesView(<'))  # expect: True
