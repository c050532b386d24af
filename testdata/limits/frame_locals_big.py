# limits: steps=2_000_000 memory=8MiB
# limit: memory
def f(n):
    s = 'x' * 100_000
    return f(n + 1)
f(0)
