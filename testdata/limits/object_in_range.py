# limits: steps=250_000 memory=8MiB
# limit: steps
class C:
    def __eq__(self, other): return False
x = C() in range(10 ** 12)
