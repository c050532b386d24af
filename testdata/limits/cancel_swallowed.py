# limits: steps=250_000 memory=8MiB
# limit: steps
import asyncio
async def stubborn():
    while True:
        try:
            await asyncio.sleep(0)
        except BaseException:
            pass
async def main():
    await asyncio.wait_for(stubborn(), 0.001)
asyncio.run(main())
