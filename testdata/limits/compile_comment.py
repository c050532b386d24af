# limits: steps=2_000_000 memory=16MiB
# limit: steps
s = '#' + 'x' * 1_000_000
while True: exec(s)
