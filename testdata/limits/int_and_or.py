# limits: steps=250_000 memory=8MiB
# limit: steps
x, y = (1 << 1_000_000) - 1, (1 << 999_999) - 1
while True: x & y, x | y, x ^ y, ~x
