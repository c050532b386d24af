# async for in comprehensions and generator expressions.
class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield
        return self.value


async def count(n):
    for i in range(n):
        yield await Pause(i)


def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


async def main():
    print([x async for x in count(4)])
    print({x % 2 async for x in count(4)})
    print({x: x * x async for x in count(3)})
    print([x async for x in count(6) if x % 2])
    print([(x, y) async for x in count(2) async for y in count(2)])
    print([(x, y) for x in "ab" async for y in count(2)])
    print([await Pause(x) for x in range(3)])
    print([x async for x in count(5) if await Pause(x > 2)])
    g = (x * 10 async for x in count(3))
    print(type(g).__name__, [x async for x in g], [x async for x in g])
    g = (await Pause(x) for x in range(2))
    print(type(g).__name__, [x async for x in g])
    print([[y async for y in count(x)] async for x in count(3)])


run(main())
# expect: [0, 1, 2, 3]
# expect: {0, 1}
# expect: {0: 0, 1: 1, 2: 4}
# expect: [1, 3, 5]
# expect: [(0, 0), (0, 1), (1, 0), (1, 1)]
# expect: [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
# expect: [0, 1, 2]
# expect: [3, 4]
# expect: async_generator [0, 10, 20] []
# expect: async_generator [0, 1]
# expect: [[], [0], [0, 1]]
