# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
async def f(n):
    await f(n + 1)
import asyncio
asyncio.run(f(0))
