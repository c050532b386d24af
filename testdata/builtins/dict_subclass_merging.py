# A dict of a class that iterates in its own way is merged by its keys method and its items; one that only has other keys is taken as it is.


class Iterates(dict):
    def __iter__(self):
        return iter(["other"])

    def __getitem__(self, key):
        return f"item {key}"


class Both(Iterates):
    def keys(self):
        return ["first", "second"]


class Keys(dict):
    def keys(self):
        return ["unseen"]


def keywords(**kwargs):
    return kwargs


for cls in (Iterates, Both, Keys):
    d = cls(a=1)
    print(cls.__name__, d.copy(), d | {}, {} | d, {**d}, keywords(**d), dict(d))
    # expect: Iterates {'a': 'item a'} {'a': 'item a'} {'a': 'item a'} {'a': 'item a'} {'a': 'item a'} {'a': 'item a'}
    target = {"t": 0}
    target.update(d)
    target |= d
    print(target, type(d | d).__name__, type(d.copy()).__name__)
    # expect: {'t': 0, 'a': 'item a'} dict dict
    # expect: Both {'first': 'item first', 'second': 'item second'} {'first': 'item first', 'second': 'item second'} {'first': 'item first', 'second': 'item second'} {'first': 'item first', 'second': 'item second'} {'first': 'item first', 'second': 'item second'} {'first': 'item first', 'second': 'item second'}
    # expect: {'t': 0, 'first': 'item first', 'second': 'item second'} dict dict
    # expect: Keys {'a': 1} {'a': 1} {'a': 1} {'a': 1} {'a': 1} {'a': 1}
    # expect: {'t': 0, 'a': 1} dict dict


class Counts:
    """A key that counts how often it is hashed and compared."""

    def __init__(self):
        self.hashed = self.compared = 0

    def __hash__(self):
        self.hashed += 1
        return 5

    def __eq__(self, other):
        self.compared += 1
        return self is other


key, other = Counts(), Counts()
d = {other: 1}
print(d.setdefault(key, []), key.hashed, other.compared + key.compared)  # expect: [] 1 1
d = dict.fromkeys([key])
for made in (set(d), frozenset(d), dict.fromkeys(d), dict.fromkeys({1, 2}), dict.fromkeys(set(d), 1)):
    pass
s = set()
s.update(d)
s.difference(d)
s.symmetric_difference_update(d)
print(key.hashed, len(s))  # expect: 2 0
