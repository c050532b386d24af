# limits: steps=5_000_000 memory=8MiB
# limit: steps
import collections.abc


class Endless(collections.abc.Sequence):
    def __len__(self):
        return 10 ** 18

    def __getitem__(self, i):
        return i


Endless().index(-1)
