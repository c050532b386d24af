# Time that nobody grants is virtual: sleeping for ever takes steps, not seconds.

# limits: steps=250_000 memory=8MiB
# limit: steps
import asyncio
async def main():
    while True:
        await asyncio.sleep(1e6)
asyncio.run(main())
