# The kinds of arguments with which metering_growth_test.go calls the library. Each makes a value whose size is n.
import sys
from collections import deque, OrderedDict, defaultdict, Counter


def module(name, attr):
    if name not in sys.modules:
        __import__(name)
    return getattr(sys.modules[name], attr)


type Alias[T] = list[T]


class Holder:
    w1 = 1

    def __init__(self, n):
        self.w1, self.x = n, n


class Matrix:
    def __matmul__(self, other): return other
    def __rmatmul__(self, other): return other
    def __imatmul__(self, other): return other
    def __index__(self): return 3
    def __len__(self): return 3
    def __enter__(self): return self
    def __exit__(self, *exc): return True


class Sequence:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i): return i


class Guarded:
    @property
    def x(self): return 1
    @x.setter
    def x(self, value): pass
    @x.deleter
    def x(self): pass
    def method(self, *args): return 1


def ints(n):
    return [i * 7 for i in range(n)]


def words(n):
    return ['w%d' % i for i in range(n)]


def gen(n):
    yield from range(n)


async def agen():
    yield 1


async def coro():
    return 1


def noop(*args, **keywords):
    return 1


def true(*args):
    return True


def nested(n):
    top = []
    for _ in range(min(n, 400)):
        top = [top]
    return top


def shared_list(n):
    top = [1]
    for _ in range(min(n, 10)):
        top = [top, top]
    return top


def traced(n):
    def down(i):
        if i: down(i - 1)
        else: raise ValueError('w' * n)
    try:
        down(min(n, 100))
    except ValueError as e:
        return e


def noted(n):
    e = ValueError('x')
    e.add_note('ab' * (n // 2))
    return e


def marked(n):
    class Marked:
        def method(self): return 1
    Marked.method.__wrapped__ = noop
    Marked.method.__isabstractmethod__ = True
    return Marked().method


def zone(n):
    delta = module('datetime', 'timedelta')(0, 3600)

    class Zone(module('datetime', 'tzinfo')):
        def utcoffset(self, moment): return delta
        def dst(self, moment): return delta
    return Zone()


def closure(n):
    def inner(): return n
    return inner


def cell(n):
    return closure(n).__closure__[0]


def typevar(n):
    return module('typing', 'TypeVar')('T')


def moment(n):
    return module('datetime', 'datetime')(2020, 1, 2, 3, 4, 5)


def pattern(n):
    return module('re', 'compile')('(?P<w1>a)(b)')


def lines(n):
    return 'ab\n' * (n // 3)


# kind -> how to make a value of it.
makers = {
    'int': lambda n: 3,
    'size': lambda n: n,
    'neg': lambda n: -2,
    'big': lambda n: (1 << 8 * n) - 1,
    'float': lambda n: 2.5,
    'complex': lambda n: 1 + 2j,
    'bool': lambda n: True,
    'none': lambda n: None,
    'ellipsis': lambda n: ...,
    'char': lambda n: 'b',
    'spec': lambda n: '>20',
    'name': lambda n: 'w1',
    'mode': lambda n: 'exec',
    'module name': lambda n: 'math',
    'codec': lambda n: 'utf-8',
    'handler': lambda n: 'replace',
    'algorithm': lambda n: 'sha256',
    'byte': lambda n: 97,
    'hex': lambda n: '61' * (n // 2),
    'hex float': lambda n: '0x1p4',
    'zero': lambda n: 0,
    'three': lambda n: (1, 2, 3),
    'moment': lambda n: (2020, 1, 2, 3, 4, 5, 3, 2, 0),
    'member': lambda n: (n - 1) * 7,
    'str': lambda n: 'ab' * (n // 2),
    'lines': lines,
    'spaces': lambda n: ' ' * n,
    'digits': lambda n: '1' * n,
    'wide': lambda n: 'a\xe9' * (n // 2),
    'astral': lambda n: '\U0001f600b' * (n // 2),
    'template': lambda n: '%d' * (n // 2),
    'braces': lambda n: '{}' * (n // 2),
    'source': lambda n: 'x = 1\n' * (n // 6),
    'json': lambda n: '[' + '1, ' * (n // 3) + '1]',
    'base64': lambda n: b'YWJj' * (n // 4),
    'bytes': lambda n: b'ab' * (n // 2),
    'table': lambda n: bytes(range(256)),
    'bytearray': lambda n: bytearray(b'ab') * (n // 2),
    'view of numbers': lambda n: memoryview(bytearray(b'ab') * (n // 2)).cast('h'),
    'view of a table': lambda n: memoryview(bytearray(b'ab') * (n // 2)).cast('B', [n // 8, 8])[::-1],
    'view with gaps': lambda n: memoryview(bytearray(b'ab') * n)[::2],
    'frozen view': lambda n: memoryview(b'ab' * (n // 2)),
    'memoryview': lambda n: memoryview(bytearray(b'ab') * (n // 2)),
    'list': ints,
    'strs': words,
    'bytess': lambda n: [b'ab'] * n,
    'floats': lambda n: [i + 0.5 for i in range(n)],
    'pairs': lambda n: [(i, i) for i in range(n)],
    'objects': lambda n: [Holder(i) for i in range(n)],
    'exceptions': lambda n: [ValueError(i) for i in range(n)],
    'nested': nested,
    'shared': shared_list,
    'tuple': lambda n: tuple(ints(n)),
    'numbers': lambda n: (1,) * (n // 2),
    'range': lambda n: range(n),
    'dict': lambda n: dict.fromkeys(words(n), 1),
    'ordinals': lambda n: {97: 'xy', 98: None},
    'set': lambda n: set(ints(n)),
    'frozenset': lambda n: frozenset(words(n)),
    'keys': lambda n: dict.fromkeys(words(n)).keys(),
    'values': lambda n: dict.fromkeys(words(n)).values(),
    'items': lambda n: dict.fromkeys(words(n), 1).items(),
    'deque': lambda n: deque(ints(n)),
    'counter': lambda n: Counter(words(n)),
    'ordered': lambda n: OrderedDict.fromkeys(words(n)),
    'defaultdict': lambda n: defaultdict(int, dict.fromkeys(words(n), 1)),
    'slice': lambda n: slice(1, n, 2),
    'all': lambda n: slice(None),
    'iter': lambda n: iter(ints(n)),
    'generator': gen,
    'asyncgen': lambda n: agen(),
    'coroutine': lambda n: coro(),
    'map': lambda n: map(noop, range(n)),
    'zip': lambda n: zip(range(n), range(n)),
    'enumerate': lambda n: enumerate(range(n)),
    'reversed': lambda n: reversed(range(n)),
    'reversed sequence': lambda n: reversed(Sequence(n)),
    'filter': lambda n: filter(None, range(n)),
    'str iterator': lambda n: iter('ab' * (n // 2)),
    'bytes iterator': lambda n: iter(b'ab' * (n // 2)),
    'range iterator': lambda n: iter(range(n)),
    'tuple iterator': lambda n: iter(tuple(ints(n))),
    'dict iterator': lambda n: iter(dict.fromkeys(words(n))),
    'item iterator': lambda n: iter(dict.fromkeys(words(n)).items()),
    'set iterator': lambda n: iter(set(ints(n))),
    'deque iterator': lambda n: iter(deque(ints(n))),
    'call iterator': lambda n: iter(noop, 2),
    'noop': lambda n: noop,
    'true': lambda n: true,
    'closure': closure,
    'type': lambda n: int,
    'class': lambda n: type('T', (), {'w1': 1}),
    'object': lambda n: Holder(n),
    'matrix': lambda n: Matrix(),
    'guarded': lambda n: Guarded(),
    'exception': lambda n: ValueError(n, 'x'),
    'wordy exception': lambda n: ValueError('ab' * (n // 2)),
    'traced': traced,
    'traceback': lambda n: traced(n).__traceback__,
    'frame': lambda n: traced(n).__traceback__.tb_frame,
    'group': lambda n: ExceptionGroup('g', [ValueError(i) for i in range(n)]),
    'oserror': lambda n: OSError(2, 'ab' * (n // 2), 'f'),
    'syntaxerror': lambda n: SyntaxError('ab' * (n // 2), ('f', 1, 1, 'ab' * (n // 2))),
    'decodeerror': lambda n: UnicodeDecodeError('utf-8', b'ab' * (n // 2), 0, 1, 'r'),
    'encodeerror': lambda n: UnicodeEncodeError('utf-8', 'ab' * (n // 2), 0, 1, 'r'),
    'translateerror': lambda n: UnicodeTranslateError('ab' * (n // 2), 0, 1, 'r'),
    'noted': lambda n: noted(n),
    'importerror': lambda n: ImportError('ab' * (n // 2), name='n', path='p'),
    'nameerror': lambda n: NameError('n', name='n'),
    'attributeerror': lambda n: AttributeError('n', name='n', obj=1),
    'stop': lambda n: StopIteration(1),
    'exit': lambda n: SystemExit(1),
    'keyerror': lambda n: KeyError('ab' * (n // 2)),
    'module': lambda n: sys,
    'property': lambda n: vars(Guarded)['x'],
    'staticmethod': lambda n: staticmethod(noop),
    'classmethod': lambda n: classmethod(noop),
    'proxy': lambda n: vars(Holder),
    'method': lambda n: Guarded().method,
    'builtin': lambda n: len,
    'bound builtin': lambda n: [].append,
    'code': lambda n: noop.__code__,
    'cell': cell,
    'alias': lambda n: list[typevar(n)],
    'union': lambda n: list[typevar(n)] | None,
    'typevar': typevar,
    'typevartuple': lambda n: module('typing', 'TypeVarTuple')('Ts'),
    'paramspec': lambda n: module('typing', 'ParamSpec')('P'),
    'paramspec args': lambda n: module('typing', 'ParamSpec')('P').args,
    'paramspec kwargs': lambda n: module('typing', 'ParamSpec')('P').kwargs,
    'type alias': lambda n: Alias,
    'byte format': lambda n: 'B',
    'written file': lambda n: open(sys.argv[1] + '/written', 'w'),
    'written bytes': lambda n: open(sys.argv[1] + '/written', 'wb'),
    'abstract': lambda n: module('collections.abc', 'Sized'),
    'super': lambda n: super(Guarded, Guarded()),
    'namespace': lambda n: module('types', 'SimpleNamespace')(**dict.fromkeys(words(n), 1)),
    'date': lambda n: module('datetime', 'date')(2020, 1, 2),
    'time': lambda n: module('datetime', 'time')(3, 4, 5),
    'datetime': moment,
    'aware': lambda n: moment(n).replace(tzinfo=module('datetime', 'timezone').utc),
    'timedelta': lambda n: module('datetime', 'timedelta')(1, 2, 3),
    'zone': lambda n: keep('a zone', n),
    'zoned': lambda n: moment(n).replace(tzinfo=keep('a zone', n)),
    'a zone': zone,
    'marked method': marked,
    'hour': lambda n: module('datetime', 'timedelta')(0, 3600),
    'tzinfo': lambda n: module('datetime', 'tzinfo')(),
    'timezone': lambda n: module('datetime', 'timezone').utc,
    'iso date': lambda n: '2020-01-02',
    'iso time': lambda n: '03:04:05',
    'date format': lambda n: '%Y' * (n // 2),
    'struct_time': lambda n: module('time', 'struct_time')((2020, 1, 2, 3, 4, 5, 3, 2, 0)),
    'pattern': pattern,
    'match': lambda n: pattern(n).match('ab' * (n // 2)),
    'matches': lambda n: pattern(n).finditer('ab' * (n // 2)),
    'scanner': lambda n: pattern(n).scanner('ab' * (n // 2)),
    'stringio': lambda n: module('io', 'StringIO')('ab\n' * (n // 3)),
    'bytesio': lambda n: module('io', 'BytesIO')(b'ab\n' * (n // 3)),
    'file': lambda n: open(sys.argv[1] + '/text'),
    'binary file': lambda n: open(sys.argv[1] + '/text', 'rb'),
    'stdout': lambda n: sys.stdout,
    'path': lambda n: sys.argv[1] + '/text',
    'folder': lambda n: sys.argv[1],
    'random': lambda n: module('random', 'Random')(1),
    'state': lambda n: module('random', 'Random')(1).getstate()[1],
    'struct': lambda n: module('struct', 'Struct')('<i'),
    'struct format': lambda n: '<%di' % (n // 4),
    'four bytes': lambda n: b'abcd',
    'array': lambda n: module('array', 'array')('i', ints(n)),
    'difference': lambda n: module('difflib', 'Match')(1, 2, 3),
    'cache info': lambda n: module('functools', '_CacheInfo')(1, 2, 3, 4),
    'not implemented': lambda n: NotImplemented,
    'method descriptor': lambda n: str.join,
    'blake2b': lambda n: module('hashlib', 'blake2b')(b'ab'),
    'blake2s': lambda n: module('hashlib', 'blake2s')(b'ab'),
    'sha': lambda n: module('hashlib', 'sha256')(b'ab'),
    'text array': lambda n: module('array', 'array')('u', 'ab' * (n // 2)),
    'classmethod descriptor': lambda n: vars(dict)['fromkeys'],
    'blocking': lambda n: BlockingIOError(1, 'x', 3),
    'getset descriptor': lambda n: vars(type(noop))['__name__'],
    'wrapper descriptor': lambda n: str.__len__,
    'method wrapper': lambda n: 'ab'.__len__,
    'empty': lambda n: '',
    'regression': lambda n: module('statistics', 'LinearRegression')(1, 2),
    'partial': lambda n: module('functools', 'partial')(noop, *range(n)),
    'cache': lambda n: module('functools', '_lru_cache')(noop, 128, False),
    'cached': lambda n: module('functools', 'lru_cache')(noop),
    'accumulate': lambda n: module('itertools', 'accumulate')(ints(n)),
    'batched': lambda n: module('itertools', 'batched')(ints(n), 3),
    'chain': lambda n: module('itertools', 'chain')(ints(n), ints(n)),
    'combinations': lambda n: module('itertools', 'combinations')(ints(n), 2),
    'combinations_with_replacement': lambda n: module('itertools', 'combinations_with_replacement')(ints(n), 2),
    'permutations': lambda n: module('itertools', 'permutations')(ints(n), 2),
    'product': lambda n: module('itertools', 'product')(ints(n), ints(n)),
    'compress': lambda n: module('itertools', 'compress')(ints(n), ints(n)),
    'count': lambda n: module('itertools', 'count')(),
    'repeat': lambda n: module('itertools', 'repeat')(1, n),
    'cycle': lambda n: module('itertools', 'cycle')(ints(n)),
    'dropwhile': lambda n: module('itertools', 'dropwhile')(true, ints(n)),
    'takewhile': lambda n: module('itertools', 'takewhile')(true, ints(n)),
    'filterfalse': lambda n: module('itertools', 'filterfalse')(None, ints(n)),
    'groupby': lambda n: module('itertools', 'groupby')(ints(n)),
    'islice': lambda n: module('itertools', 'islice')(ints(n), n),
    'pairwise': lambda n: module('itertools', 'pairwise')(ints(n)),
    'starmap': lambda n: module('itertools', 'starmap')(noop, [(1, 2)] * n),
    'tee': lambda n: module('itertools', 'tee')(ints(n))[0],
    'zip_longest': lambda n: module('itertools', 'zip_longest')(ints(n), ints(n)),
    'attrgetter': lambda n: module('operator', 'attrgetter')('w1'),
    'itemgetter': lambda n: module('operator', 'itemgetter')(*range(min(n, 100))),
}

# Kinds whose values a call may change or use up are made again for every call, those of `copied` by copying.
copied = {'list', 'pairs', 'shared', 'strs', 'bytess', 'floats', 'objects', 'exceptions', 'dict', 'ordinals', 'set', 'bytearray', 'deque', 'counter', 'ordered', 'defaultdict'}
fixed = {'int', 'size', 'neg', 'big', 'float', 'complex', 'bool', 'none', 'ellipsis', 'char', 'spec', 'name', 'mode', 'module name', 'codec', 'handler', 'algorithm',
         'byte', 'hex', 'hex float', 'zero', 'three', 'moment', 'member', 'str', 'lines', 'spaces', 'digits', 'wide', 'astral', 'template', 'braces', 'source', 'json',
         'base64', 'bytes', 'table', 'empty', 'tuple', 'numbers', 'range', 'frozenset', 'keys', 'values', 'items', 'slice', 'all', 'noop', 'true', 'type',
         'iso date', 'iso time', 'date format', 'date', 'time', 'datetime', 'timedelta', 'timezone', 'pattern', 'match'}
made = {}


def reopened(kind, n):
    file = made.get(kind)
    if file is None or file.closed:
        file = made[kind] = makers[kind](n)
    file.seek(0)
    return file


def keep(kind, n):
    value = made.get((kind, n))
    if value is None:
        value = made[kind, n] = makers[kind](n)
    return value


def make(kind, n):
    if kind in copied:
        return keep(kind, n).copy()  # much faster than another one
    if kind in ('file', 'binary file', 'written file', 'written bytes'):
        return reopened(kind, n)
    if kind in fixed:
        return keep(kind, n)
    return makers[kind](n)
