# limits: steps=250_000 memory=16MiB
# limit: steps
def f(**kw): return len(kw)
d = {'k%d' % i: i for i in range(20_000)}
while True:
    f(**d)
