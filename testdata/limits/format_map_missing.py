# limits: steps=250_000 memory=8MiB
# limit: steps
class D(dict):
    def __missing__(self, key): return key * 10
while True:
    ('{a}' * 100).format_map(D())
