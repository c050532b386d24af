# Deleted entries at the front may not be passed over for nothing.

# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = dict.fromkeys(range(30_000))
while x:
    del x[next(iter(x))]
    x[object()] = 1
