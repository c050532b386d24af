# The same text continued in many ways.

# limits: steps=20_000_000 memory=8MiB
# limit: memory
s = 'x' * 1_000
kept = []
while True:
    kept.append(s + 'y')
    kept.append(s + 'z')
