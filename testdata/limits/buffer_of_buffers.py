# limits: steps=3_000_000 memory=32MiB
class Self:
    def __buffer__(self, flags):
        return memoryview(self)

try:
    memoryview(Self())
except RecursionError:
    print('too deep')  # expect: too deep
