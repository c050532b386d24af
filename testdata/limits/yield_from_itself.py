# limits: steps=2_000_000 memory=8MiB
# raises: ValueError: generator already executing
def g():
    yield from me
me = g()
next(me)
