# limits: steps=2_000_000 memory=8MiB
# limit: memory
def f(*args): return f(*args, *args)
f(1)
