# limits: steps=250_000 memory=8MiB
# limit: steps
class R:
    def __len__(self): return 10 ** 15
    def __getitem__(self, i): return i
for x in reversed(R()): pass
