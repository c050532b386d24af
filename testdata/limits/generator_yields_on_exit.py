# limits: steps=2_000_000 memory=8MiB
# raises: RuntimeError: generator ignored GeneratorExit
def g():
    while True:
        try:
            yield
        except GeneratorExit:
            pass
x = g()
next(x)
x.close()
