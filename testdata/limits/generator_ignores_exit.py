# limits: steps=2_000_000 memory=8MiB
# limit: steps
def g():
    while True:
        try:
            yield
        except GeneratorExit:
            while True: pass
x = g()
next(x)
x.close()
