# limits: steps=2_000_000 memory=8MiB
# limit: steps
def g():
    x = yield
    while True: x = yield x
h = g()
next(h)
while True: h.send(1)
