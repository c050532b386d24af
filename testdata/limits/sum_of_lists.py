# sum() of lists is quadratic.

# limits: steps=2_000_000 memory=32MiB
# limit: memory
x = [[0] * 100 for _ in range(2_000)]
while True: sum(x, [])
