# What the event loop costs.
import asyncio
import minipy


def generators_noted():
    async def a(): yield 1
    async def main():
        for _ in range(2000):
            async for x in a(): pass
    asyncio.run(main())


def tasks():
    async def f(): await asyncio.sleep(0)
    async def main(): await asyncio.gather(*[f() for _ in range(50)])
    asyncio.run(main())


def queues():
    async def main():
        q = asyncio.Queue()
        for i in range(50): await q.put(i)
        for i in range(50): await q.get()
    asyncio.run(main())


def timeouts():
    async def main():
        for i in range(20): await asyncio.wait_for(asyncio.sleep(1), 2)
    asyncio.run(main())


def budgets_within_loops():
    async def begin():
        for i in range(50): minipy.limited(len, steps=1000)('')

    asyncio.run(begin())
