# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
class K:
    def __repr__(self):
        kept.append('x' * 1_000)
        return 'K'
x = [K()] * 10_000
while True: repr(x)
