# Sequences of every kind of seed, and generators with a source of numbers of their own.
# needs: cpython 3.12
import random


def sequence(seed, **kwargs):
    x = random.Random()
    x.seed(seed, **kwargs)
    return [x.random(), x.randint(1, 6), x.randrange(0, 100, 7), x.choice('abc'), x.choices([1, 2, 3], [1, 2, 3], k=3), x.sample(range(100), 5),
            x.getrandbits(70), x.randbytes(5), x.uniform(1, 2), x.binomialvariate(20, .3), x.sample([1, 2], 2, counts=[3, 4])]


for seed in (0, 1, -5, 2 ** 70, 'abc', b'abc', bytearray(b'x'), 1.5, float('inf'), True):
    print(seed, sequence(seed))
# expect: 0 [0.8444218515250481, 4, 0, 'b', [3, 2, 3], [38, 61, 45, 74, 27], 334610539797860788342, b'/a\xc6#\xc1', 1.094830763476856, 7, [2, 2]]
# expect: 1 [0.13436424411240122, 1, 28, 'a', [2, 2, 3], [26, 12, 62, 3, 49], 896648968787760632454, b'Yqd\xc4\x00', 1.6958328667684435, 5, [2, 2]]
# expect: -5 [0.6229016948897019, 6, 35, 'c', [3, 3, 3], [3, 59, 99, 31, 83], 201086121638927679800, b'\xf6\x10\xfb\x1c_', 1.4690690477821637, 3, [1, 2]]
# expect: 1180591620717411303424 [0.2327882718301838, 4, 49, 'a', [3, 1, 2], [20, 15, 66, 85, 24], 900905591750164525168, b'x\xdd\xd4\x9bI', 1.3687425319355604, 4, [1, 2]]
# expect: abc [0.7720246314157545, 5, 49, 'c', [3, 3, 3], [45, 20, 34, 7, 27], 792322617465782965256, b'\xcfx\x0c\xa7\xe7', 1.015057285819509, 9, [2, 2]]
# expect: b'abc' [0.7720246314157545, 5, 49, 'c', [3, 3, 3], [45, 20, 34, 7, 27], 792322617465782965256, b'\xcfx\x0c\xa7\xe7', 1.015057285819509, 9, [2, 2]]
# expect: bytearray(b'x') [0.6307877176639078, 5, 63, 'b', [1, 3, 3], [85, 57, 48, 21, 61], 604991639652784340777, b'\xcd\x81\xea\x81\x03', 1.3473374061800103, 7, [1, 1]]
# expect: 1.5 [0.551763726942059, 3, 14, 'c', [2, 2, 1], [53, 84, 69, 11, 41], 1109481315555876110321, b'\xee\x90)\xba\x8c', 1.3109169298035073, 5, [1, 2]]
# expect: inf [0.19236379321481523, 3, 7, 'a', [3, 3, 3], [21, 72, 78, 94, 4], 599581053530645415529, b":\r(\x97'", 1.1856759039713327, 2, [1, 2]]
# expect: True [0.13436424411240122, 1, 28, 'a', [2, 2, 3], [26, 12, 62, 3, 49], 896648968787760632454, b'Yqd\xc4\x00', 1.6958328667684435, 5, [2, 2]]
for seed in ('abc', '', 5, b'x', 'é', 1.5):
    print(seed, sequence(seed, version=1))
# expect: abc [0.09639374978773074, 5, 0, 'c', [3, 3, 2], [64, 97, 1, 0, 23], 822703459519517920634, b'L\xb4\x87\x87\xa2', 1.1027106037611594, 3, [2, 1]]
# expect:  [0.8444218515250481, 4, 0, 'b', [3, 2, 3], [38, 61, 45, 74, 27], 334610539797860788342, b'/a\xc6#\xc1', 1.094830763476856, 7, [2, 2]]
# expect: 5 [0.6229016948897019, 6, 35, 'c', [3, 3, 3], [3, 59, 99, 31, 83], 201086121638927679800, b'\xf6\x10\xfb\x1c_', 1.4690690477821637, 3, [1, 2]]
# expect: b'x' [0.5377813247899501, 5, 91, 'c', [3, 3, 3], [61, 23, 70, 52, 34], 1135432426221255049129, b'\x18\xd4\xb57\x8c', 1.3472155087095525, 7, [2, 1]]
# expect: é [0.8005257725821648, 6, 14, 'b', [3, 3, 3], [65, 31, 93, 42, 23], 253343589794346365005, b"\xa8'\x81\x99\xc4", 1.3782519412899346, 4, [2, 1]]
# expect: 1.5 [0.551763726942059, 3, 14, 'c', [2, 2, 1], [53, 84, 69, 11, 41], 1109481315555876110321, b'\xee\x90)\xba\x8c', 1.3109169298035073, 5, [1, 2]]
for seed in ([1], (1, 2)):
    try:
        random.seed(seed)
    except TypeError as e:
        print(str(e).split('\n')[0])
# expect: The only supported seed types are: None,
# expect: The only supported seed types are: None,


class Quarter(random.Random):
    def random(self):
        return .25


class Ones(random.Random):
    def getrandbits(self, k):
        return 1


for x in (Quarter(), Ones(1)):
    items = [1, 2, 3, 4]
    x.shuffle(items)
    print(x.choice([1, 2, 3, 4]), x.randint(1, 100), x.randrange(10), x.randrange(0, 50, 5), items)
# expect: 1 49 8 40 [2, 4, 3, 1]
# expect: 2 2 1 5 [1, 3, 4, 2]
print(Quarter().uniform(0, 1), Quarter().gauss(0, 1), Quarter().sample(range(20), 2), Ones().choice('abcd'))  # expect: 0.25 4.644642087696294e-17 [8, 12] b
try:
    Quarter().randrange(0)
except ValueError as e:
    print(str(e)[:11])
# expect: empty range
try:
    random.sample([1, 2], 1, counts=[1, -2])
except ValueError as e:
    print(e)
# expect: Total of counts must be greater than zero


class Kept(random.Random):
    def __init__(self, name, *, scale=1):
        super().__init__(7)
        self.scale = scale

    def seed(self, a=None, version=2):
        print('seed', a)
        super().seed(a, version)


kept = Kept('name', scale=2)  # expect: seed 7
print(kept.random(), kept.scale, random.Random(x=7).random())  # expect: 0.32383276483316237 2 0.32383276483316237
# States of an old version had numbers with a sign.
version, words, following = kept.getstate()
old = random.Random()
old.setstate((2, tuple(w - 2 ** 32 if w > 2 ** 31 else w for w in words), following))
print(old.random() == kept.random(), version)  # expect: True 3
for state in ((4, None, None), (2, None, None), (3, (1, 2), None), (3, None)):
    try:
        old.setstate(state)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: ValueError state with version 4 passed to Random.setstate() of version 3
# expect: TypeError 'NoneType' object is not iterable
# expect: ValueError state vector is the wrong size
# expect: ValueError not enough values to unpack (expected 3, got 2)
for args in ((0,), (5, 5), (0, 10, 0), (5, None, 2), (10, 0, 3)):
    for make in (random.Random, Quarter):
        try:
            make().randrange(*args)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
# expect: ValueError empty range for randrange()
# expect: ValueError empty range for randrange()
# expect: ValueError empty range in randrange(5, 5)
# expect: ValueError empty range in randrange(5, 5)
# expect: ValueError zero step for randrange()
# expect: ValueError zero step for randrange()
# expect: TypeError Missing a non-None stop argument
# expect: TypeError Missing a non-None stop argument
# expect: ValueError empty range in randrange(10, 0, 3)
# expect: ValueError empty range in randrange(10, 0, 3)
