# The hash of a tuple that shares its halves is found once for each.

# limits: steps=2_000_000 memory=8MiB
x = ()
for _ in range(40):
    x = (x, x)
print(hash(frozenset([x])) == hash(frozenset([x])))  # expect: True
