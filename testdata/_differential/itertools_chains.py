# Iterators of itertools over iterators of itertools.
import itertools
import operator
import random

rng = random.Random(SEED)


def base():
    return rng.choice([lambda: iter(range(rng.randrange(6))), lambda: iter('abca'), lambda: iter([3, 1, 2, 1]), lambda: iter([]), lambda: itertools.repeat(rng.randrange(3), 3),
                       lambda: itertools.islice(itertools.count(rng.randrange(5), rng.choice([1, -2])), 4), lambda: iter([True, 0, 5])])()


def wrap(it, depth):
    n = rng.randrange(4)
    other = chain(depth - 1)
    return rng.choice([
        lambda: itertools.chain(it, other), lambda: itertools.chain.from_iterable([it, other]), lambda: itertools.islice(it, n, None, n or 1), lambda: itertools.islice(it, n),
        lambda: itertools.takewhile(bool, it), lambda: itertools.dropwhile(bool, it), lambda: itertools.filterfalse(bool, it), lambda: itertools.compress(it, [1, 0, 1, 1, 0]),
        lambda: itertools.pairwise(it), lambda: itertools.zip_longest(it, other, fillvalue=n), lambda: zip(it, other), lambda: itertools.accumulate(it, lambda a, b: (type(a).__name__, b)),
        lambda: itertools.accumulate(map(lambda v: len(str(v)), it), initial=1), lambda: itertools.product(it, other), lambda: itertools.product(it, repeat=min(n, 2)),
        lambda: itertools.permutations(it, min(n, 2)), lambda: itertools.combinations(it, n), lambda: itertools.combinations_with_replacement(it, min(n, 2)),
        lambda: itertools.starmap(lambda *a: a, zip(it, other)), lambda: ((k, tuple(g)) for k, g in itertools.groupby(it, key=bool)), lambda: itertools.tee(it, 2)[n % 2],
        lambda: itertools.islice(itertools.cycle(it), 7), lambda: reversed(list(it)), lambda: enumerate(it, n), lambda: map(repr, it), lambda: filter(None, it)])()


def chain(depth):
    it = base()
    for _ in range(depth):
        it = itertools.islice(wrap(it, depth), 30)
    return it


for i in range(N):
    state = rng.getstate()
    it = chain(2)
    out = []
    for v in itertools.islice(it, 40):
        out.append(v)
    print(i, type(it).__name__, out, next(it, 'end') if len(out) < 40 else '...', operator.length_hint(iter(out)))
