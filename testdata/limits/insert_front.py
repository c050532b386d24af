# limits: steps=2_000_000 memory=64MiB
# limit: steps
x = []
while True:
    x.insert(0, 1)
