# Every exception is raised while the last one is handled, one inside the other, and all stay reachable.

# limits: steps=20_000_000 memory=2MiB
# limit: memory
def f(e):
    while True:
        try:
            try:
                raise e
            finally:
                raise ValueError()
        except ValueError as new:
            e = new
f(KeyError())
