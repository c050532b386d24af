# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = ('b',) * 100_000
while True:
    'a'.startswith(x)
