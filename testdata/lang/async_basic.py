import asyncio


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


class Resource:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, *args):
        print("close")


async def main():
    print(await double(4))  # expect: 8
    print(await asyncio.gather(double(1), double(2)))  # expect: [2, 4]
    # expect: open
    async with Resource():
        print([x async for x in numbers(3)])  # expect: [0, 1, 2]
        # expect: close
    async for x in numbers(2):
        print(x)  # expect: 0
        # expect: 1
    task = asyncio.create_task(double(10))
    print(await task)  # expect: 20


asyncio.run(main())
