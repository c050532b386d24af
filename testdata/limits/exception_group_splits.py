# limits: steps=250_000 memory=32MiB
# limit: steps
g = ExceptionGroup('g', [ValueError(i) for i in range(10_000)])
while True:
    g.split(ValueError)
