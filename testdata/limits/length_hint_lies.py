# limits: steps=2_000_000 memory=8MiB
class Liar:
    def __iter__(self):
        return iter([1])
    def __length_hint__(self):
        return 10 ** 9
print(list(Liar()))  # expect: [1]
