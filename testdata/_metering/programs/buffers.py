# What views of memory cost, and objects that give some themselves.
import re

data = b'some bytes' * 2000


class Giving:
    def __buffer__(self, flags): return memoryview(data)


class Short:
    def __buffer__(self, flags): return memoryview(b'ab')


def views_given():
    a = Giving()
    for i in range(200): memoryview(a)


def given_joined(): b''.join([Short()] * 500)


def given_searched():
    pattern, a = re.compile(b'some'), Giving()
    for i in range(50): pattern.match(a)


def gaps_hashed():
    a = memoryview(data)
    for i in range(50): hash(a[::2])


def gaps_set():
    a = memoryview(bytearray(data))
    for i in range(50): a[::2] = a[1::2]


def large_numbers():
    a = memoryview(b'\xff' * 16000).cast('Q')
    for i in range(len(a)): a[i]


def forgotten_views():
    a = bytearray(data)
    for i in range(50):
        memoryview(a)
        a.append(1)


def halves_deleted():
    for i in range(20):
        a = bytearray(data)
        memoryview(a)
        del a[::2]


def deep(n):
    a, b, c, d, e, f = [n], [n], [n], [n], [n], [n]
    if n: return deep(n - 1), a, b, c, d, e, f
    for i in range(20):
        g = bytearray(10)
        memoryview(g)
        g.append(1)


def views_forgotten_deep(): deep(100)


def views_forgotten_too_often():
    much = [[i] for i in range(100000)]
    a = bytearray(1 << 20)
    for i in range(100):
        memoryview(a)
        del a[-3::2]
