# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = iter([])
while True:
    x = iter([x])
