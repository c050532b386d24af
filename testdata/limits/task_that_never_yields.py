# limits: steps=2_000_000 memory=8MiB
# limit: steps
import asyncio
async def main():
    async def spin():
        while True: pass
    await asyncio.wait_for(spin(), 0.001)
asyncio.run(main())
