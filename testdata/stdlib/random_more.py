# needs: cpython 3.12
# allow: entropy
import random

r = random.Random(7)
print([r.binomialvariate(n, p) for n, p in ((1, 0.5), (10, 0.3), (100, 0.5), (5, 0.0), (5, 1.0), (1000, 0.9))], random.Random.VERSION)  # expect: [1, 2, 51, 0, 5, 919] 3
for bad in (lambda: r.binomialvariate(-1), lambda: r.binomialvariate(1, 2.0)):
    try:
        bad()
    except ValueError as e:
        print(e)
# expect: n must be non-negative
# expect: p must be in the range 0.0 <= p <= 1.0
random.seed(3)
print(random.binomialvariate(20, 0.25), len(random.__all__))  # expect: 5 26
s = random.SystemRandom()
print(0 <= s.random() < 1, s.randint(1, 1), 0 <= s.getrandbits(5) < 32, len(s.randbytes(3)), s.seed(1), s.choice('a'))  # expect: True 1 True 3 None a
try:
    s.getstate()
except NotImplementedError as e:
    print(e)
# expect: System entropy source does not have state.
