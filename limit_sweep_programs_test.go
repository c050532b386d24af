package minipy_test

// sweepPrograms are what TestLimitSweepOfEveryStep ends everywhere. host_note, host_make, host_later and host_call are functions of the test.
var sweepPrograms = map[string]string{
	"host": `
def work(n):
    host_note(n)
    return len(host_make(n))
def nested():
    host_note('in')
    return host_call(lambda: work(3)) + 1
print(work(10), nested())
try:
    host_call(lambda: 1 / 0)
except ZeroDivisionError as e:
    print(type(e).__name__)
host_note([1, {'a': (2, 3)}, 'x' * 50])
print(host_call(lambda: host_call(lambda: host_call(lambda: sorted([3, 1, 2], key=lambda x: -x)))))
`,
	"exceptions": `
def f(n):
    try:
        if n: f(n - 1)
        else: raise ValueError(n)
    except ValueError as e:
        raise KeyError(n) from e
    finally:
        print('left', n)
try:
    f(3)
except KeyError as e:
    while e:
        print(repr(e))
        e = e.__cause__ or e.__context__
class M:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a[0]); return True
with M() as a, M() as b:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError as g:
    print(g.exceptions)
except* TypeError as g:
    print(g.exceptions)
def swallow():
    for i in range(3):
        try: continue
        except BaseException: print('never')
        finally: print('finally', i)
swallow()
`,
	"generators": `
def g(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
    finally:
        print('closed', n)
def outer():
    x = yield from g(3)
    yield x
for v in outer(): print(v)
h = g(5)
next(h); h.send('s')
try: h.throw(KeyError('k'))
except KeyError as e: print('thrown', e)
k = g(9); next(k); k.close()
print(sum(x * x for x in range(5)), [y for x in range(3) for y in range(x)], {x: y for x, y in zip('ab', 'cd')})
print(list(map(lambda x, y: x + y, [1, 2], [3, 4])), sorted('hello', key=lambda c: -ord(c)), max([1, 5, 2], key=lambda v: v % 5))
async def co(n): return n + 1
async def main():
    async def agen():
        for i in range(2): yield i
    return [await co(i) async for i in agen()]
c = main()
try: c.send(None)
except StopIteration as e: print(e.value)
`,
	"classes": `
class Base:
    count = 0
    def __init__(self, x): self.x = x; Base.count += 1
    def __eq__(self, o): return self.x == o.x
    def __lt__(self, o): return self.x < o.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f'{type(self).__name__}({self.x!r})'
    def __add__(self, o): return type(self)(self.x + o.x)
    @property
    def double(self): return self.x * 2
    @classmethod
    def make(cls, *a, **k): return cls(*a, **k)
class D(Base):
    __slots__ = ('y',)
    def __init__(self, x, y=1): super().__init__(x); self.y = y
    def __getattr__(self, name): return name.upper()
    def __init_subclass__(cls, **k): print('sub', cls.__name__, k)
class E(D, tag=1): pass
a, b = D(1), E.make(2, y=3)
print(a + a, b.double, a.missing, sorted([b, a]), {a: 1}[D(1)], a == b, a in [b, a], Base.count)
class V:
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o): return (self.n, i is None)
    def __set__(self, i, v): print('set', self.n, v)
class W: v = V()
w = W(); w.v = 3
print(W.v, w.v, getattr(w, 'z', None))
match b:
    case E(x=2, y=yy): print('matched', yy)
match {'k': [1, 2, 3]}:
    case {'k': [first, *rest]}: print(first, rest)
for i in range(20):
    setattr(w, f'a{i}', i)
print(len(vars(w)))
`,
	"containers": `
l = list(range(40)); l[5:10] = 'abc'; del l[::7]; l.insert(3, None); l.reverse()
print(l, l.index('b'), l.count(1))
d = {i: str(i) for i in range(30)}
for i in range(0, 30, 2): del d[i]
d.update(a=1, **{'b': 2}); d |= {'c': 3}
print(d, list(d.items())[-1], d.setdefault('z', []), d.pop('a'))
s = {1, 2, 3} ^ {3, 4}; s |= frozenset([9]); s.discard(1)
print(sorted(s), (1, 2) + (3,), (1, 2) * 3, [0] * 5, 'ab' * 3, b'xy' * 2, bytearray(5) + b'q')
t = ''
for i in range(30): t += str(i)
print(t, t.split('1'), '-'.join(t[:5]), t.replace('2', 'two'), t.upper().center(80, '*'), t.encode().hex())
print('%5d|%-5s|%r' % (1, 'a', 'b'), f'{3.14159:10.3f}|{255:#x}|{"q":>4}', '{:,}'.format(1234567), str(2 ** 200), int('123' * 5), 7 ** 50 // 3)
x = []; x.append(x); y = [[]] * 3
print(x, y, [[1, 2], [3]] < [[1, 3]], hash((1, (2, 'x'))), sorted([[2], [1]]), min('q', 'a'), sum([1.5, 2]), any([0, 1]), divmod(17, 5))
print(len({(i, str(i)) for i in range(50)}), dict.fromkeys('abc', 0), list(reversed(range(4))), list(enumerate('ab')), list(zip([1, 2], 'ab')))
a, *b, c = range(6)
print(a, b, c, bytes([1, 2]), 3 + 4j, 10 ** 18 * 10 ** 18, 1 << 100, -7 >> 1, 0.1 + 0.2, round(2.5), id(a) == id(a))
`,
	"library": `
import json, re, itertools, functools, collections, math, copy
print(json.loads(json.dumps({'a': [1, 2.5, None, 'x\u20ac']})), re.sub(r'(\w)(\d)', lambda m: m[2] + m[1], 'a1 b2'), re.findall('a+', 'caaandaab'))
print(list(itertools.islice(itertools.chain('ab', itertools.count()), 5)), functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]))
print(collections.Counter('hello').most_common(1), collections.deque([1, 2], 1), collections.namedtuple('P', 'x y')(1, 2))
@functools.lru_cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(20), math.factorial(20), math.gcd(12, 18), copy.deepcopy([[1], {'a': [2]}]), list(itertools.permutations([1, 2, 3]))[-1])
`,
	"dynamic": `
src = 'def f(a, b=2, *c, **d):\n    return [a, b, c, d]\nvalue = f(1, 3, 4, e=5)\n'
ns = {}
exec(src, ns)
print(ns['value'], eval('f(9)', ns), eval(compile('1 + 2', 'x', 'eval')))
try: eval('1 +')
except SyntaxError as e: print(e.msg)
try: exec('def g(:\n pass')
except SyntaxError as e: print(type(e).__name__)
exec('for i in range(3):\n    print(i)')
exec('class C:\n    x = [i for i in range(3)]\nprint(C.x, f"{C.x!r:>12}")')
`,
	"json": `
import json
host_note('before')
class Encoder(json.JSONEncoder):
    def default(self, o): host_note('default'); return sorted(o)
text = json.dumps({'b': {3, 1}, 'a': [1.5, True, None, 'x"\u20ac', 10 ** 20]}, cls=Encoder, sort_keys=True, indent=1)
print(text)
def pairs(items): host_note(len(items)); return dict(items)
print(json.loads(text, object_pairs_hook=pairs, parse_float=lambda s: host_make(2) and s))
try: json.loads('[1, {"a": tru}]')
except json.JSONDecodeError as e: print(e)
`,
	"re": `
import re
def note(m): host_note(m[0]); return m[0].upper()
print(re.sub(r'(?P<word>[a-z]+)-(\d)', note, 'ab-1 cd-2 e'), re.split(r'\s*,\s*', 'a , b,c'), re.findall(r'(a|aa)*b', 'aaab b'))
print([m.span() for m in re.finditer(r'(?i)x(?=y)|\bz', 'Xy z xz')], re.fullmatch(r'(.)(.)\2\1', 'abba').groups(), re.sub('(a)(b)?', r'[\1\2]', 'aab'))
try: re.compile('(a')
except re.error as e: print(e)
`,
	"dataclasses": `
from dataclasses import dataclass, field, asdict, replace
from enum import Enum
class Kind(Enum):
    PLAIN = 1
    BIG = 2
@dataclass(order=True)
class Item:
    price: float
    kind: Kind = Kind.PLAIN
    tags: list = field(default_factory=list, compare=False)
    def __post_init__(self): host_note(self.price)
a, b = Item(2.5), Item(1, Kind.BIG, ['x'])
print(a, b < a, replace(a, price=3), asdict(b), a == Item(2.5), Kind['BIG'], Kind(1).name)
`,
	"asyncio": `
import asyncio
from contextlib import asynccontextmanager
@asynccontextmanager
async def resource(n):
    host_note('open')
    try: yield n
    finally: host_note('close')
async def worker(q, n):
    while True:
        item = await q.get()
        if item is None: return n
        async with resource(item) as r: print(n, r, host_call(lambda: r * 2))
        await asyncio.sleep(1)
async def main():
    q = asyncio.Queue(2)
    async with asyncio.TaskGroup() as g:
        tasks = [g.create_task(worker(q, n)) for n in range(2)]
        for i in [1, 2, 3, None, None]: await q.put(i)
    print([t.result() for t in tasks])
    try: await asyncio.wait_for(asyncio.sleep(10), 1)
    except TimeoutError: print('timeout')
    t = asyncio.create_task(asyncio.sleep(9)); await asyncio.sleep(0); t.cancel()
    print(await asyncio.gather(t, awaited(5), return_exceptions=True))
async def awaited(n): return len(await host_later(n))
asyncio.run(main())
`,
	"regions": `
import minipy
@minipy.limited(steps=100_000)
def part(n):
    host_note(n)
    try:
        while n: n -= 1
    finally:
        host_note('done')
    return 'whole'
for n in 10, 100, 10 ** 7:
    try: print(part(n))
    except minipy.LimitReached as e: print(e.kind, e.used > e.max, host_call(lambda: 1))
`,
}
