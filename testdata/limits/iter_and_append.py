# limits: steps=20_000_000 memory=2MiB
# limit: memory
x = []
for i in iter(lambda: x.append(0), 1): pass
