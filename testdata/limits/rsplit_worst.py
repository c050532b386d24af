# limits: steps=2_000_000 memory=16MiB
# limit: steps
s = 'ab' * 50_000
while True: s.rsplit('ba')
