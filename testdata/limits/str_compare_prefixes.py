# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = 'a' * 1_000_000, 'a' * 999_999 + 'b'
while True: x < y
