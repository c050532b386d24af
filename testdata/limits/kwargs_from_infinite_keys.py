# limits: steps=20_000_000 memory=8MiB
# limit: memory
class D:
    def keys(self):
        n = 0
        while True:
            n += 1
            yield 'k%d' % n
    def __getitem__(self, k): return 1
dict(**D())
