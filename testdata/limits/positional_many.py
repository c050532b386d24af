# limits: steps=250_000 memory=16MiB
# limit: steps
def f(*a): return len(a)
x = [0] * 100_000
while True:
    f(*x)
