# limits: steps=20_000_000 memory=2MiB
# limit: memory
x = []
while True:
    x.append([])
