# lru_cache drops what was used longest ago, however often results were used in between.
from functools import lru_cache

state = 1


def draw(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return (state >> 8) % n


for size in (1, 2, 3, 5, 8, 20, 100):
    calls = []

    @lru_cache(size)
    def f(x):
        calls.append(x)
        return x

    for _ in range(2000):
        f(draw(size * 2))
    print(size, f.cache_info(), sum(c * (i % 97) for i, c in enumerate(calls)))
    # expect: 1 CacheInfo(hits=1006, misses=994, maxsize=1, currsize=1) 23424
    # expect: 2 CacheInfo(hits=1034, misses=966, maxsize=2, currsize=2) 68191
    # expect: 3 CacheInfo(hits=1011, misses=989, maxsize=3, currsize=3) 117829
    # expect: 5 CacheInfo(hits=1012, misses=988, maxsize=5, currsize=5) 209608
    # expect: 8 CacheInfo(hits=1017, misses=983, maxsize=8, currsize=8) 355375
    # expect: 20 CacheInfo(hits=955, misses=1045, maxsize=20, currsize=20) 944415
    # expect: 100 CacheInfo(hits=948, misses=1052, maxsize=100, currsize=100) 4973171


class Adder(int):
    count = 0

    @lru_cache(maxsize=2)
    def plus(self, x):
        self.count += 1
        return self + x


a = Adder(5)
print([a.plus(x) for x in (1, 2, 2, 3, 1, 1, 1, 2, 3, 3)], a.count)  # expect: [6, 7, 7, 8, 6, 6, 6, 7, 8, 8] 6
print(a.plus.cache_info(), a.plus.cache_parameters(), Adder.plus.cache_info()._asdict())
# expect: CacheInfo(hits=4, misses=6, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False} {'hits': 4, 'misses': 6, 'maxsize': 2, 'currsize': 2}
a.plus.cache_clear()
print(Adder.plus.cache_info(), type(Adder.plus.cache_info()).__module__)  # expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) functools
print(repr(Adder.plus)[:42])  # expect: <functools._lru_cache_wrapper object at 0x
