# The same numbers for the same seed, whatever the seed is and whatever is drawn.
import random

rng = random.Random(SEED)
METHODS = [
    ('random', lambda: ()), ('randrange', lambda: (rng.randrange(1, 10**rng.randrange(1, 30)),)), ('randint', lambda: (-5, rng.randrange(10**6))),
    ('getrandbits', lambda: (rng.randrange(200),)), ('randbytes', lambda: (rng.randrange(20),)), ('uniform', lambda: (rng.uniform(-9, 9), rng.uniform(-9, 9))),
    ('choice', lambda: (range(1, rng.randrange(2, 99)),)), ('sample', lambda: (range(rng.randrange(10, 200)), rng.randrange(10))),
    ('choices', lambda: ('abcdef', [1, 2, 3, .5, 0, 7])), ('triangular', lambda: (1, 9, rng.uniform(1, 9))), ('betavariate', lambda: (rng.uniform(.1, 5), rng.uniform(.1, 5))),
    ('expovariate', lambda: (rng.uniform(.1, 5),)), ('gammavariate', lambda: (rng.uniform(.1, 5), 2)), ('gauss', lambda: (rng.uniform(-5, 5), 2)),
    ('lognormvariate', lambda: (0, .5)), ('normalvariate', lambda: (1, rng.uniform(.1, 5))), ('vonmisesvariate', lambda: (1, rng.uniform(0, 5))),
    ('paretovariate', lambda: (rng.uniform(.5, 5),)), ('weibullvariate', lambda: (1, rng.uniform(.5, 5))),
]


def shown(v):
    # The last bits of log, exp and the like are the platform's.
    return '%.12g' % v if isinstance(v, float) else repr(v)


for i in range(N):
    seed = rng.choice([rng.randrange(10), rng.getrandbits(100), -rng.getrandbits(70), 1.5 * rng.randrange(9), 'text %d' % i, b'bytes', bytearray(b'array'), None])
    if seed is None:
        seed = i
    r = random.Random(seed)
    out = []
    for _ in range(8):
        name, args = rng.choice(METHODS)
        out.append(name + ' ' + shown(getattr(r, name)(*args())))
    l = list(range(rng.randrange(12)))
    r.shuffle(l)
    state = r.getstate()
    out.append(str(l) + ' ' + shown(r.random()))
    r.setstate(state)
    print(i, ascii(seed), *out, shown(r.random()), hash(state[1]) == hash(tuple(state[1])), state[0], state[1][-1])
