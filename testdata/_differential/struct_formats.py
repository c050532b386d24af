# Formats of all orders and sizes, packed and unpacked.
import random
import struct

rng = random.Random(SEED)
RANGES = {'b': 7, 'h': 15, 'i': 31, 'l': 31, 'q': 63, 'B': 8, 'H': 16, 'I': 32, 'L': 32, 'Q': 64}


def field(order):
    code = rng.choice('xcbBhHiIlLqQefds?p' + ('nNP' if order in '@' else ''))
    count = rng.choice(['', '', '0', '1', '2', '3', '10'])
    n = int(count or 1)
    if code == 'x':
        return count + code, []
    if code == 'p' and count == '0':
        count = ''  # CPython fails on 0p
    if code in 'sp':
        return count + code, [bytes(rng.randrange(256) for _ in range(rng.randrange(12)))]
    return count + code, [item(code) for _ in range(n)]


def item(code):
    if code == 'c':
        return bytes([rng.randrange(256)])
    if code in 'fde':
        return rng.choice([0.0, -0.0, 1.5, -2.25, 65504.0, 1e-5, float('inf'), float('nan'), rng.uniform(-100, 100)])
    if code == '?':
        return rng.choice([True, False, 0, 3, '', 'x'])
    if code in 'nNP':
        return rng.randrange(2**31)
    bits = RANGES[code]
    low = 0 if code.isupper() else -2**bits
    return rng.choice([low, 2**bits - 1, 0, 1, rng.randrange(low, 2**bits), 2**bits if rng.random() < .1 else 1])


for i in range(N):
    order = rng.choice(['', '@', '=', '<', '>', '!'])
    format, values = order, []
    for _ in range(rng.randrange(1, 5)):
        f, v = field(order)
        format += rng.choice(['', ' ']) + f
        values += v
    try:
        print(i, repr(format), struct.calcsize(format), end=' ')
        data = struct.pack(format, *values)
        print(data.hex(), struct.unpack(format, data), end=' ')
        buffer = bytearray(len(data) + 5)
        struct.pack_into(format, buffer, 3, *values)
        print(buffer.hex(), repr(struct.unpack_from(format, buffer, 3)) == repr(struct.unpack(format, data)), end=' ')
        print(len(list(struct.iter_unpack(format, data * 2))) if data else '')
    except (struct.error, OverflowError) as e:
        print(type(e).__name__)  # the words are not the same in 3.11
