# Keys of an OrderedDict go to either end and leave from either end; a list of pairs that does the same is always in the same order.
from collections import OrderedDict
from functools import lru_cache


class Model:
    def __init__(self):
        self.pairs = []

    def find(self, key):
        return next((i for i, p in enumerate(self.pairs) if p[0] == key), None)


def follow(seed):
    od, m = OrderedDict(), Model()
    state = seed
    for n in range(3000):
        state = (state * 1103515245 + 12345) % 2**31
        op, key = state // 65536 % 7, state // 1024 % 37
        at = m.find(key)
        if op < 2:
            od[key] = n
            if at is None:
                m.pairs.append((key, n))
            else:
                m.pairs[at] = (key, n)
        elif op < 5 and at is not None:
            pair = m.pairs.pop(at)
            if op == 2:
                del od[key]
            elif op == 3:
                od.move_to_end(key)
                m.pairs.append(pair)
            else:
                od.move_to_end(key, last=False)
                m.pairs.insert(0, pair)
        elif op == 5 and od and n % 3 == 0:
            assert od.popitem() == m.pairs.pop(), n
        elif op == 6 and od:
            assert od.popitem(last=False) == m.pairs.pop(0), n
        assert list(od.items()) == m.pairs, n
        assert list(reversed(od)) == [k for k, _ in reversed(m.pairs)], n
    return len(od)


print([follow(seed) < 38 for seed in (1, 2, 3)])
# expect: [True, True, True]

# A queue of many passes the keys that have left only once.
queue = OrderedDict.fromkeys(range(3000))
for i in range(3000):
    queue[i + 3000] = None
    queue.popitem(last=False)
print(len(queue), next(iter(queue)))
# expect: 3000 3000

for wrong in (lambda: OrderedDict().popitem(), lambda: OrderedDict().popitem(False), lambda: OrderedDict().move_to_end('k'),
              lambda: OrderedDict(a=1).move_to_end('k', last=False), lambda: OrderedDict(a=1).move_to_end([])):
    try:
        wrong()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
# expect: KeyError 'dictionary is empty'
# expect: KeyError 'dictionary is empty'
# expect: KeyError 'k'
# expect: KeyError 'k'
# expect: TypeError unhashable type: 'list'


# What lru_cache drops is what was used longest ago, through hits of more results than it has room for at first.
calls = []


@lru_cache(maxsize=5)
def square(n, *, plus=0):
    calls.append(n)
    return n * n + plus


for n in (1, 2, 3, 4, 5, 1, 2, 6, 1, 3, 7, 2, 4, 1):
    square(n)
print(calls, square.cache_info())
# expect: [1, 2, 3, 4, 5, 6, 3, 7, 4] CacheInfo(hits=5, misses=9, maxsize=5, currsize=5)
print([square(n, plus=1) for n in (1, 1, 2)], len(calls))
# expect: [2, 2, 5] 11
