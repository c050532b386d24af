# limits: steps=2_000_000 memory=16MiB
# limit: steps
a, b = dict.fromkeys(range(50_000)), dict.fromkeys(range(50_000))
while True: a == b
