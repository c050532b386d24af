# Two texts that grow in turn cannot both use the spare room behind them.

# limits: steps=500_000 memory=64MiB
# limit: steps
a = b = ''
while True:
    a, b = b + 'x' * 100, a + 'y' * 100
