# limits: steps=250_000 memory=16MiB
# limit: steps
def f(**kw): pass
d = {'k%d' % i: i for i in range(1_000)}
while True:
    f(**d, x=1)
