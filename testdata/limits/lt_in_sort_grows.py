# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
class K:
    def __lt__(self, other):
        kept.append('x' * 1_000)
        return False
x = [K() for _ in range(1_000)]
while True: x.sort()
