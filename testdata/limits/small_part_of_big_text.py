# What is kept is small, whatever it was cut from.

# limits: steps=500_000 memory=8MiB
# limit: steps
kept = []
while True:
    kept.append(('x' * 1_000_000)[5:6])
