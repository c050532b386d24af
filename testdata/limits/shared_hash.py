# limits: steps=250_000 memory=8MiB
# limit: steps
class T(tuple):
    def __hash__(self):
        return hash(tuple(self))
x = T()
for _ in range(40):
    x = T((x, x))
hash(x)
