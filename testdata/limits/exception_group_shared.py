# Thirty groups, but two to the thirtieth leaves.

# limits: steps=2_000_000 memory=2MiB
# limit: memory
x = ValueError()
for _ in range(40):
    x = ExceptionGroup('g', [x, x])
x.split(ValueError)
