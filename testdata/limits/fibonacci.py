# limits: steps=250_000 memory=8MiB
# limit: steps
a = b = 1
while True:
    a, b = b, a + b
