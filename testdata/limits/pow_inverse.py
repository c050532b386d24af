# limits: steps=625_000 memory=8MiB
# limit: steps
m = (1 << 20_000) - 1
while True: pow(3 ** 5_000, -1, m + 2 - m % 2)
