# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = ('a' * 1_000,) * 1_000
while True:
    'a' * 999 + 'b' in x
