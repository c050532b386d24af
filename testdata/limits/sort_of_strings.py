# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = ['a' * 1_000 + str(i) for i in range(1_000)]
while True:
    sorted(x, reverse=True)
