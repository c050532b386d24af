# limits: steps=250_000 memory=16MiB
# limit: steps
s = ''.join(map(chr, range(10_000)))
while True: str.maketrans(s, s)
