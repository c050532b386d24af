# limits: steps=5_000_000 memory=8MiB
# limit: memory
import collections.abc


class Wide(collections.abc.Mapping):
    def __len__(self):
        return 10 ** 9

    def __iter__(self):
        return iter(range(10 ** 9))

    def __getitem__(self, key):
        return key


Wide() == Wide()
