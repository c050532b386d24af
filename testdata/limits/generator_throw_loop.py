# limits: steps=250_000 memory=8MiB
# limit: steps
def g():
    while True:
        try:
            yield
        except ValueError:
            pass
h = g()
next(h)
while True: h.throw(ValueError())
