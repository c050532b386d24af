# limits: steps=2_000_000 memory=16MiB
# limit: steps
x = ['a' * 100_000 + str(i) for i in range(20)]
while True: min(x), max(x)
