# What is put in place of random or getrandbits on an instance is what its other methods draw from.
import random

r = random.Random(1)
r.random = lambda: .25
print(r.uniform(0, 8), r.triangular(0, 1), r.choices('abcd', k=3), r.random())  # expect: 2.0 0.3535533905932738 ['b', 'b', 'b'] 0.25
r = random.Random(1)
r.getrandbits = lambda k: 1
print(r.randrange(10), r.randint(5, 9), r.choice('abcd'), r.sample(range(50), 1), 0 <= r.random() < 1)  # expect: 1 6 b [1] True
items = list(range(4))
r.shuffle(items)
print(items)  # expect: [0, 2, 3, 1]
del r.getrandbits
print(r.getrandbits(8) < 256)  # expect: True


class Half(random.Random):
    def random(self):
        return .5


h = Half()
h.random = lambda: .75
print(h.uniform(0, 4), h.randrange(4), h.choice('abcd'))  # expect: 3.0 0 a
