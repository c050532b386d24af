# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = 'a' * 100_000
y = ''.join(map(chr, range(98, 10_000))) + 'a'
while True:
    x.strip(y)
