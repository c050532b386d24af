# limits: steps=2_000_000 memory=4MiB
# limit: memory
x = frozenset()
while True:
    x = frozenset([x, frozenset([x])])
    hash(x)
