# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
def f(**kw): kept.append(kw)
while True:
    f(a=1, b='x' * 50)
