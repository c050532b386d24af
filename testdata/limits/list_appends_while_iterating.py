# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = [1]
for i in x:
    x.append(i)
