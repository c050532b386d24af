# limits: steps=2_000_000 memory=8MiB
# raises: OverflowError: cannot fit 'int' into an index-sized integer
class Big:
    def __len__(self):
        return 10 ** 30
len(Big())
