# limits: steps=20_000_000 memory=2MiB
# limit: memory
import asyncio
async def f(): await asyncio.gather(f(), f())
asyncio.run(f())
