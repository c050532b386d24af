# limits: steps=2_000_000 memory=8MiB
# limit: steps
s = 'ab cd ' * 20_000
while True: s.title()
