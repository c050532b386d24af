# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = 'a\n' * 50_000
while True:
    x.splitlines()
