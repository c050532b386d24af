# limits: steps=250_000 memory=8MiB
# limit: steps
class Endless:
    def __getitem__(self, i):
        return i
x = -1 in Endless()
