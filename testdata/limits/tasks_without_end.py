# limits: steps=20_000_000 memory=2MiB
# limit: memory
import asyncio
async def idle(): await asyncio.sleep(1e9)
async def main():
    kept = []
    while True:
        kept.append(asyncio.create_task(idle()))
asyncio.run(main())
