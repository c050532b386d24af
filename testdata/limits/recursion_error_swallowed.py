# limits: steps=125_000 memory=8MiB
# limit: steps
def f():
    while True:
        try:
            f()
        except RecursionError:
            pass
f()
