# limits: steps=250_000 memory=8MiB
# limit: steps
def f():
    while True:
        try:
            raise ExceptionGroup('g', [ValueError(), KeyError()])
        except* ValueError:
            pass
        except* KeyError:
            pass
f()
