# limits: steps=2_000_000 memory=16MiB
# limit: steps
d = dict.fromkeys(range(100_000))
for i in range(99_999): del d[i]
while True:
    next(iter(d))
