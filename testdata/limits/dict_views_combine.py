# limits: steps=250_000 memory=16MiB
# limit: steps
a, b = dict.fromkeys(range(20_000)), dict.fromkeys(range(20_000))
while True: a.keys() & b.keys()
