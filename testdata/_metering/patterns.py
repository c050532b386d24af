# What metering_memory_test.go holds in memory: each pattern makes many objects of one kind, or some that grew in a certain way. The test compares
# what the walk over live memory counts with what Go's heap holds.
import collections, contextvars, datetime, functools, io, itertools, json, operator, random, re, types
from fractions import Fraction


class Empty:
    pass


class Three:
    def __init__(self, i):
        self.a, self.b, self.c = i, i, i

    def method(self):
        return self.a


class Many:
    def __init__(self, i):
        for k in range(20):
            setattr(self, 'a%d' % k, i)


class Own:
    def __init__(self, i):
        setattr(self, 'a%d' % (i % 500), i)


class Slots:
    __slots__ = ('a', 'b', 'c', 'd', 'e')

    def __init__(self, i):
        self.a = i


class MyList(list): pass
class MyDict(dict): pass
class MyStr(str): pass
class MyInt(int): pass
class MyTuple(tuple): pass
class MySet(set): pass
class MyError(Exception): pass


Point = collections.namedtuple('Point', 'x y')


def suspended(i):
    a = b = c = d = i
    yield a
    yield a + b + c + d


def delegating(n):
    if n:
        yield from delegating(n - 1)
    else:
        yield 1


def started(g):
    next(g)
    return g


async def coroutine(i):
    return i


def caught(i, depth=0):
    try:
        if depth:
            fall(depth)
        raise ValueError(i)
    except ValueError as e:
        return e


def fall(n):
    if n == 0:
        raise ValueError('deep')
    fall(n - 1)


def chained(n):
    e = None
    for i in range(n):
        try:
            raise ValueError(i) from e
        except ValueError as x:
            e = x
    return e


def grow_list(n):
    l = []
    for i in range(n): l.append(i)
    return l


def popped(n):
    l = list(range(n))
    while len(l) > 10: l.pop()
    return l


def emptied_dict(n):
    d = {}
    for i in range(n): d[i] = i
    for i in range(n - 10): del d[i]
    return d


def rolling_dict(n):
    d = {}
    for i in range(n):
        d[i] = i
        if i >= 50: del d[i - 50]
    return d


def emptied_set(n):
    s = set()
    for i in range(n): s.add(i)
    for i in range(n - 10): s.discard(i)
    return s


def rolling_set(n):
    s = set()
    for i in range(n):
        s.add(i)
        s.discard(i - 50)
    return s


def rolling_deque(n):
    d = collections.deque()
    for i in range(n):
        d.append(i)
        if i >= 50: d.popleft()
    return d


def emptied_deque(n):
    d = collections.deque(range(n))
    for _ in range(n - 10): d.pop()
    return d


def grow_bytearray(n):
    b = bytearray()
    for i in range(n): b.append(i & 255)
    return b


def front_bytearray(n):
    b = bytearray(n)
    while len(b) > 20: del b[:max(1, len(b) // 4)]
    return b


def concatenated(n):
    s, kept = 'x' * 200, []
    for i in range(n):
        s += 'abcdefgh'
        if i % 8 == 0: kept.append(s)
    return kept


def last_concatenation(i):
    s = 'x' * 200
    for _ in range(20): s += 'abcdefgh'
    return s


def pieces(n, k):
    s = 'abcdefghij' * (n // 10)
    return [s[i:i + k] for i in range(0, n, 50)]


def one_piece(i):
    s = ('%d' % i) + 'abcdefghij' * 1000
    return s[5:25]


def one_byte_piece(i):
    return (b'%d' % i + b'abcdefghij' * 1000)[5:25]


def small_part(i):
    return (1 << (20000 + i)) >> 19000


def below(n):
    def nested(n):
        return [nested(n - 1)] if n else []
    return nested(n)


def cycle(i):
    l = [i]
    l.append(l)
    return l


def linked(n):
    head = None
    for i in range(n): head = (i, head)
    return head


def cells(i):
    a = b = c = i
    def inner(): return a + b + c
    return inner


def split_words(n): return ('word ' * n).split()


def wide_pieces(n):
    s = 'é€\U0001f600a' * (n // 4)
    return [s[i:i + 10] for i in range(0, n, 50)]


def deep_dict(n):
    d = {}
    for i in range(n): d = {'next': d, 'i': i}
    return d


def tees(n):
    a, b = itertools.tee(iter(range(n)))
    for _ in a: pass
    return b


def made_class(i): return type('C%d' % i, (), {'x': i, 'f': lambda self: i})


def compiled(i): return compile('def f(a, b):\n    c = a + b\n    return [c, %d, "x%d"]\n' % (i, i), '<s>', 'exec')


def namespace(i):
    n = {}
    exec('def f(a, b=%d): return a + b' % i, n)
    return n['f']


def each(make):
    return lambda n: [make(i) for i in range(n)]


patterns = {
    'ints': (20000, lambda n: list(range(n))),
    'list grown by append': (100000, grow_list),
    'lists grown by append': (200, lambda n: [grow_list(i * 7) for i in range(n)]),
    'lists that were popped': (100, lambda n: [popped(1000) for _ in range(n)]),
    'lists of display': (5000, lambda n: [[i, i, i] for i in range(n)]),
    'lists of one': (10000, lambda n: [[i] for i in range(n)]),
    'empty lists': (10000, lambda n: [[] for i in range(n)]),
    'lists of list()': (3000, lambda n: [list(range(i % 40)) for i in range(n)]),
    'slices of lists': (500, lambda n: [list(range(1000))[i % 10:i % 50 + 10] for i in range(n)]),
    'lists extended': (500, lambda n: [[1, 2, 3] + [4] * (i % 60) for i in range(n)]),
    'lists inserted into': (200, lambda n: [functools.reduce(lambda l, i: (l.insert(0, i), l)[1], range(50), []) for _ in range(n)]),
    'lists cut by del': (200, lambda n: [(lambda l: l.__delitem__(slice(5, None)) or l)(list(range(500))) for _ in range(n)]),
    'lists cleared': (1000, lambda n: [(lambda l: l.clear() or l)(list(range(100))) for _ in range(n)]),
    'sorted lists': (300, lambda n: [sorted(range(i), key=operator.neg) for i in range(n)]),
    'nested lists': (50, lambda n: [below(200) for _ in range(n)]),
    'cycles': (5000, each(cycle)),
    'tuples': (3000, lambda n: [tuple(range(i % 30)) for i in range(n)]),
    'pairs': (20000, lambda n: [(i, i) for i in range(n)]),
    'linked tuples': (20000, linked),
    'small dicts': (5000, lambda n: [{'a': i, 'b': i} for i in range(n)]),
    'empty dicts': (5000, lambda n: [{} for i in range(n)]),
    'dicts of all sizes': (300, lambda n: [dict.fromkeys(range(i)) for i in range(n)]),
    'dict grown': (50000, lambda n: dict.fromkeys(range(n))),
    'dict of strs': (20000, lambda n: {'key%d' % i: i for i in range(n)}),
    'dicts emptied': (100, lambda n: [emptied_dict(500) for _ in range(n)]),
    'dicts rolling': (100, lambda n: [rolling_dict(500) for _ in range(n)]),
    'dicts copied': (200, lambda n: [emptied_dict(200).copy() for i in range(n)]),
    'dicts cleared': (500, lambda n: [(lambda d: d.clear() or d)(dict.fromkeys(range(100))) for _ in range(n)]),
    'dicts of popitem': (100, lambda n: [(lambda d: [d.popitem() for _ in range(190)] and d)(dict.fromkeys(range(200))) for _ in range(n)]),
    'nested dicts': (5000, deep_dict),
    'dict views': (5000, lambda n: [{i: i}.keys() for i in range(n)]),
    'item views': (5000, lambda n: [{i: i}.items() for i in range(n)]),
    'sets of all sizes': (300, lambda n: [set(range(i)) for i in range(n)]),
    'small sets': (5000, lambda n: [{i, -i} for i in range(n)]),
    'sets emptied': (100, lambda n: [emptied_set(500) for _ in range(n)]),
    'sets rolling': (100, lambda n: [rolling_set(500) for _ in range(n)]),
    'frozensets': (500, lambda n: [frozenset(range(i % 50)) for i in range(n)]),
    'short strs': (20000, lambda n: ['s%d' % i for i in range(n)]),
    'strs of all sizes': (2000, lambda n: ['%d' % i * (i // 8) for i in range(n)]),
    'wide strs': (1000, lambda n: ['é%d' % i * (i // 4) for i in range(n)]),
    'astral strs': (1000, lambda n: ['\U0001f600%d' % i * (i // 8) for i in range(n)]),
    'indexed wide strs': (300, lambda n: [(s := '€%d' % i * 100, s[150])[0] for i in range(n)]),
    'hashed strs': (5000, lambda n: [(s := 'k%d' % i, hash(s))[0] for i in range(n)]),
    'slices of strs': (100000, lambda n: pieces(n, 20)),
    'slices that could pin a parent': (300, each(one_piece)),
    'slices of wide strs': (50000, wide_pieces),
    'split words': (20000, split_words),
    'split lines': (10000, lambda n: ('line of text\n' * n).splitlines(True)),
    'concatenations kept': (2000, concatenated),
    'last concatenations': (1000, each(last_concatenation)),
    'joined strs': (500, lambda n: [','.join(['abc'] * (i % 100)) for i in range(n)]),
    'formatted strs': (3000, lambda n: [f'{i:>40}' for i in range(n)]),
    'replaced strs': (500, lambda n: [('a%d' % i * 50).replace('a', 'bcd') for i in range(n)]),
    'upper strs': (1000, lambda n: [('abc%d' % i * 10).upper() for i in range(n)]),
    'decoded strs': (1000, lambda n: [(b'abc%d' % i * 10).decode() for i in range(n)]),
    'translated strs': (500, lambda n: [('abc%d' % i * 10).translate({97: 'xyz'}) for i in range(n)]),
    'stripped strs': (1000, lambda n: [('  ' * 100 + 'x%d' % i).strip() for i in range(n)]),
    'bytes': (2000, lambda n: [b'%d' % i * (i // 8) for i in range(n)]),
    'short bytes': (10000, lambda n: [b'%d' % i for i in range(n)]),
    'slices of bytes': (300, each(one_byte_piece)),
    'encoded bytes': (1000, lambda n: [('abc%d' % i * 10).encode() for i in range(n)]),
    'split bytes': (10000, lambda n: (b'word ' * n).split()),
    'bytearrays grown': (200, lambda n: [grow_bytearray(i * 5) for i in range(n)]),
    'bytearrays cut in front': (200, lambda n: [front_bytearray(2000) for _ in range(n)]),
    'memoryviews': (2000, lambda n: [memoryview(b'x' * 100)[i % 50:] for i in range(n)]),
    'big ints': (500, lambda n: [(1 << 64 + i * 8) - 1 for i in range(n)]),
    'small big ints': (5000, lambda n: [(1 << 64) + i for i in range(n)]),
    'shifted big ints': (200, each(small_part)),
    'products': (300, lambda n: [(3 ** i) * (7 ** i) for i in range(n)]),
    'quotients': (200, lambda n: [10 ** (i + 300) // 10 ** (i + 20) for i in range(n)]),
    'remainders': (200, lambda n: [10 ** (i + 900) % (10 ** 20 + i) for i in range(n)]),
    'parsed ints': (300, lambda n: [int('9' * (20 + i)) for i in range(n)]),
    'floats': (20000, lambda n: [i + 0.5 for i in range(n)]),
    'complex': (10000, lambda n: [complex(i, i) for i in range(n)]),
    'ranges': (10000, lambda n: [range(i, i + 5) for i in range(n)]),
    'slice objects': (10000, lambda n: [slice(i, i) for i in range(n)]),
    'empty instances': (10000, lambda n: [Empty() for i in range(n)]),
    'instances': (10000, each(Three)),
    'instances with 20 attributes': (1000, each(Many)),
    'instances with names of their own': (3000, each(Own)),
    'instances with __dict__ asked for': (2000, lambda n: [(o := Three(i), o.__dict__)[0] for i in range(n)]),
    'instances with slots': (5000, each(Slots)),
    'instances with deleted attributes': (2000, lambda n: [(o := Three(i), delattr(o, 'b'))[0] for i in range(n)]),
    'subclassed lists': (3000, lambda n: [MyList([i, i]) for i in range(n)]),
    'subclassed dicts': (3000, lambda n: [MyDict(a=i) for i in range(n)]),
    'subclassed strs': (5000, lambda n: [MyStr('s%d' % i) for i in range(n)]),
    'subclassed ints': (5000, each(MyInt)),
    'subclassed tuples': (5000, lambda n: [MyTuple((i, i)) for i in range(n)]),
    'subclassed sets': (3000, lambda n: [MySet((i,)) for i in range(n)]),
    'named tuples': (5000, lambda n: [Point(i, i) for i in range(n)]),
    'classes': (300, each(made_class)),
    'functions': (5000, lambda n: [lambda: 1 for i in range(n)]),
    'functions with defaults': (5000, lambda n: [lambda a=i, *, b=i: a for i in range(n)]),
    'functions with attributes': (2000, lambda n: [(f := lambda: 1, setattr(f, 'x', i))[0] for i in range(n)]),
    'closures': (5000, each(cells)),
    'bound methods': (5000, lambda n: [Three(i).method for i in range(n)]),
    'bound builtins': (5000, lambda n: [[i].append for i in range(n)]),
    'properties': (3000, lambda n: [property(lambda self: 1) for i in range(n)]),
    'static methods': (3000, lambda n: [staticmethod(len) for i in range(n)]),
    'generators': (3000, lambda n: [suspended(i) for i in range(n)]),
    'started generators': (3000, lambda n: [started(suspended(i)) for i in range(n)]),
    'finished generators': (2000, lambda n: [(g := suspended(i), list(g))[0] for i in range(n)]),
    'delegating generators': (30, lambda n: [started(delegating(50)) for i in range(n)]),
    'generator expressions': (3000, lambda n: [(x for x in (i,)) for i in range(n)]),
    'coroutines': (3000, each(coroutine)),
    'exceptions': (3000, lambda n: [ValueError(i) for i in range(n)]),
    'caught exceptions': (3000, each(caught)),
    'exceptions from deep': (50, lambda n: [caught(i, 50) for i in range(n)]),
    'chained exceptions': (2000, chained),
    'exceptions with notes': (2000, lambda n: [(e := ValueError(i), e.add_note('n%d' % i))[0] for i in range(n)]),
    'own exceptions': (3000, lambda n: [MyError(i, i) for i in range(n)]),
    'exception groups': (1000, lambda n: [ExceptionGroup('g', [ValueError(i)]) for i in range(n)]),
    'tracebacks': (1000, lambda n: [caught(i).__traceback__ for i in range(n)]),
    'frames': (1000, lambda n: [caught(i).__traceback__.tb_frame for i in range(n)]),
    'deques grown': (200, lambda n: [collections.deque(range(i * 3)) for i in range(n)]),
    'deques rolling': (100, lambda n: [rolling_deque(500) for i in range(n)]),
    'deques emptied': (100, lambda n: [emptied_deque(500) for i in range(n)]),
    'deques bounded': (500, lambda n: [collections.deque(range(100), maxlen=10) for i in range(n)]),
    'ordered dicts': (1000, lambda n: [collections.OrderedDict(a=i, b=i) for i in range(n)]),
    'default dicts': (1000, lambda n: [(d := collections.defaultdict(list), d[i])[0] for i in range(n)]),
    'counters': (1000, lambda n: [collections.Counter('abracadabra') for i in range(n)]),
    'chain maps': (500, lambda n: [collections.ChainMap({i: i}, {}) for i in range(n)]),
    'list iterators': (5000, lambda n: [iter([i]) for i in range(n)]),
    'dict iterators': (5000, lambda n: [iter({i: i}) for i in range(n)]),
    'str iterators': (5000, lambda n: [iter('ab') for i in range(n)]),
    'maps': (5000, lambda n: [map(len, []) for i in range(n)]),
    'zips': (3000, lambda n: [zip([], [], []) for i in range(n)]),
    'enumerates': (3000, lambda n: [enumerate([i]) for i in range(n)]),
    'filters': (3000, lambda n: [filter(None, [i]) for i in range(n)]),
    'reversed': (3000, lambda n: [reversed([i]) for i in range(n)]),
    'chains': (3000, lambda n: [itertools.chain([i], [i]) for i in range(n)]),
    'products of iterables': (1000, lambda n: [itertools.product([i, i], [i, i]) for i in range(n)]),
    'permutations': (1000, lambda n: [itertools.permutations([i, i, i]) for i in range(n)]),
    'counts': (3000, lambda n: [itertools.count(i) for i in range(n)]),
    'islices': (3000, lambda n: [itertools.islice([i], 1) for i in range(n)]),
    'tee of one': (5000, tees),
    'groupbys': (1000, lambda n: [itertools.groupby([i, i]) for i in range(n)]),
    'accumulates': (1000, lambda n: [itertools.accumulate([i, i]) for i in range(n)]),
    'cycles of iterables': (1000, lambda n: [(c := itertools.cycle([i, i, i]), next(c))[0] for i in range(n)]),
    'dates': (3000, lambda n: [datetime.date(2020, 1, 1 + i % 28) for i in range(n)]),
    'datetimes': (3000, lambda n: [datetime.datetime(2020, 1, 1, i % 24) for i in range(n)]),
    'times': (3000, lambda n: [datetime.time(i % 24) for i in range(n)]),
    'timedeltas': (3000, lambda n: [datetime.timedelta(i) for i in range(n)]),
    'timezones': (1000, lambda n: [datetime.timezone(datetime.timedelta(0, i * 60), 'n%d' % i) for i in range(n)]),
    'patterns': (100, lambda n: [re.compile('(a|b%d)+x{2,5}[a-f]' % i) for i in range(n)]),
    'matches': (1000, lambda n: [re.match('(a)(b)(c%d)?' % (i % 10), 'abc%d' % i) for i in range(n)]),
    'string streams': (500, lambda n: [(s := io.StringIO(), s.write('text %d' % i * 20))[0] for i in range(n)]),
    'byte streams': (500, lambda n: [io.BytesIO(b'text %d' % i * 20) for i in range(n)]),
    'partials': (2000, lambda n: [functools.partial(len, i) for i in range(n)]),
    'caches': (50, lambda n: [(f := functools.lru_cache(lambda x: x), [f(k) for k in range(50)])[0] for i in range(n)]),
    'attribute getters': (1000, lambda n: [operator.attrgetter('a%d' % i) for i in range(n)]),
    'item getters': (1000, lambda n: [operator.itemgetter(i, i) for i in range(n)]),
    'random generators': (20, lambda n: [random.Random(i) for i in range(n)]),
    'fractions': (1000, lambda n: [Fraction(i, 7) for i in range(n)]),
    'namespaces': (2000, lambda n: [types.SimpleNamespace(a=i, b=i) for i in range(n)]),
    'modules': (500, lambda n: [types.ModuleType('m%d' % i) for i in range(n)]),
    'mapping proxies': (2000, lambda n: [types.MappingProxyType({i: i}) for i in range(n)]),
    'compiled code': (100, each(compiled)),
    'functions of exec': (100, each(namespace)),
    'parsed json': (300, lambda n: json.loads(json.dumps([{'id': i, 'name': 'n%d' % i, 'tags': ['a', 'b', i * 1.5]} for i in range(n)]))),
    'aliases': (2000, lambda n: [list[int] for i in range(n)]),
    'unions': (1000, lambda n: [int | str for i in range(n)]),
    'context variables': (500, lambda n: [contextvars.ContextVar('v%d' % i) for i in range(n)]),
    'supers': (3000, lambda n: [super(Three, Three(i)) for i in range(n)]),
    'cells': (3000, lambda n: [cells(i).__closure__ for i in range(n)]),
}

kept = None


def names():
    return list(patterns)


def build(name):
    global kept
    n, make = patterns[name]
    kept = make(n)


def drop():
    global kept
    kept = None
