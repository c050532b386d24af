# limits: steps=250_000 memory=8MiB
# limit: steps
n = 0
d = {}
while True:
    n += 1
    ('x' * 100_000 + str(n)) in d
