# needs: cpython 3.12
import random


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


random.seed(42)
print(random.random(), random.random())  # expect: 0.6394267984578837 0.025010755222666936
print(random.randint(1, 100), random.randrange(10), random.randrange(0, 100, 7), random.randrange(10, 0, -3))  # expect: 36 3 21 7
print(random.choice('abcdef'), random.choices([1, 2, 3], k=5), random.choices('ab', weights=[1, 9], k=6))  # expect: f [1, 3, 2, 2, 1] ['a', 'b', 'b', 'b', 'b', 'b']
x = list(range(10))
random.shuffle(x)
print(x, random.sample(range(100), 5), random.sample(['a', 'b', 'c'], 2), random.sample(range(10**6), 30)[-3:])  # expect: [9, 8, 5, 1, 0, 2, 4, 7, 3, 6] [43, 35, 19, 27, 97] ['b', 'a'] [738797, 72933, 48050]
print(random.uniform(1, 10), random.triangular(0, 10, 3), random.gauss(0, 1), random.gauss(5, 2))  # expect: 6.951369867109391 6.0143738076945095 1.9578530898292243 4.6353548635108535
print(random.normalvariate(0, 1), random.expovariate(2), random.lognormvariate(0, 1), random.betavariate(2, 3))  # expect: 1.0142595685404097 0.3020284268801318 1.9828096658265821 0.24372884066443695
print(random.gammavariate(2, 1), random.gammavariate(0.5, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(0, 4))  # expect: 0.4547743489918224 0.39991637443542066 1.2297286070020845 0.5609271585821523 0.17884297549632797
print(random.getrandbits(10), random.getrandbits(100), random.getrandbits(64), random.getrandbits(0), random.randint(0, 10**30))  # expect: 57 953281193107233330480881526009 7400184238106052604 0 940942784234259684871779813348
random.seed('hello')
print(random.random(), random.randbytes(5))  # expect: 0.3537754404730722 b'\xcfa\xc7\xa9\xc2'
random.seed(b'hello')
print(random.random())  # expect: 0.3537754404730722
random.seed(3.5)
print(random.random())  # expect: 0.3039190124834461
random.seed(-10**40)
print(random.random())  # expect: 0.34753796566513817
r = random.Random(7)
s = r.getstate()
a = [r.random() for _ in range(700)]
r.setstate(s)
print(a == [r.random() for _ in range(700)], a[-1], random.Random(7).random() == a[0])  # expect: True 0.034097423373332436 True
print(random.sample('abc', counts=[5, 1, 1], k=3), random.Random('x').sample(range(50), 10))  # expect: ['c', 'a', 'b'] [40, 20, 38, 47, 30, 4, 24, 37, 29, 28]
print(attempt(random.randint, 5, 1))  # expect: ValueError: empty range in randrange(5, 2)
print(attempt(random.randrange, 0))  # expect: ValueError: empty range for randrange()
print(attempt(random.randrange, 1, 10, 0))  # expect: ValueError: zero step for randrange()
print(attempt(random.choice, []))  # expect: IndexError: Cannot choose from an empty sequence
print(attempt(random.sample, [1], 2))  # expect: ValueError: Sample larger than population or is negative
print(attempt(random.sample, {1, 2}, 1))  # expect: TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
print(attempt(random.choices, [1, 2], [0, 0]))  # expect: ValueError: Total of weights must be greater than zero
print(attempt(random.getrandbits, -1))  # expect: ValueError: number of bits must be non-negative
