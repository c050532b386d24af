# limits: steps=20_000_000 memory=2MiB
# limit: memory
import asyncio
async def main():
    q = asyncio.Queue()
    while True:
        await q.put('x' * 100)
asyncio.run(main())
