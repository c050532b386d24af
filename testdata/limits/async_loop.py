# limits: steps=2_000_000 memory=8MiB
# limit: steps
async def f():
    while True: pass
f().send(None)
