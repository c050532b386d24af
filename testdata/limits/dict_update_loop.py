# limits: steps=250_000 memory=32MiB
# limit: steps
x = dict.fromkeys(range(50_000))
while True:
    x.update(x)
