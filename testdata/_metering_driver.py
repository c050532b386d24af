# What metering_growth_test.go runs: it calls every function of the library with arguments of a given size.
import builtins, sys

for _name in sys.argv[1:]:
    __import__(_name)

from collections import deque, OrderedDict, defaultdict, Counter


class Plain:
    pass


class Pair:
    def __init__(self, n):
        self.x, self.y = n, n


def ints(n):
    return [i * 7919 % 1000003 for i in range(n)]


def words(n):
    return ['w%d' % i for i in range(n)]


def gen(n):
    yield from range(n)


def noop(*args):
    return 1


def nested(n):
    top = []
    for _ in range(min(n, 400)):
        top = [top]
    return top


def module(name, attr):
    return getattr(sys.modules[name], attr)


# kind -> how to make a value whose size is n. Values of a kind in `shared` are made once for each n.
makers = {
    'int': lambda n: 3,
    'size': lambda n: n,
    'neg': lambda n: -2,
    'big': lambda n: (1 << 8 * n) - 1,
    'float': lambda n: 2.5,
    'complex': lambda n: 1 + 2j,
    'bool': lambda n: True,
    'none': lambda n: None,
    'char': lambda n: 'b',
    'spec': lambda n: '>20',
    'name': lambda n: 'w1',
    'byte': lambda n: 97,
    'hex': lambda n: '61' * (n // 2),
    'zero': lambda n: 0,
    'three': lambda n: (1, 2, 3),
    'member': lambda n: (n - 1) * 7919 % 1000003,
    'str': lambda n: 'ab' * (n // 2),
    'spaces': lambda n: ' ' * n,
    'digits': lambda n: '1' * n,
    'wide': lambda n: 'a\xe9' * (n // 2),
    'template': lambda n: '%d' * (n // 2),
    'bytes': lambda n: b'ab' * (n // 2),
    'bytearray': lambda n: bytearray(b'ab') * (n // 2),
    'memoryview': lambda n: memoryview(b'ab' * (n // 2)),
    'list': ints,
    'strs': words,
    'bytess': lambda n: [b'ab'] * n,
    'pairs': lambda n: [(i, i) for i in range(n)],
    'objects': lambda n: [Pair(i) for i in range(n)],
    'nested': nested,
    'tuple': lambda n: tuple(ints(n)),
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
    'slice': lambda n: slice(1, n, 2),
    'all': lambda n: slice(None),
    'iter': lambda n: iter(ints(n)),
    'generator': gen,
    'map': lambda n: map(noop, range(n)),
    'zip': lambda n: zip(range(n), range(n)),
    'enumerate': lambda n: enumerate(range(n)),
    'reversed': lambda n: reversed(range(n)),
    'filter': lambda n: filter(None, range(n)),
    'noop': lambda n: noop,
    'type': lambda n: int,
    'class': lambda n: Plain,
    'object': lambda n: Plain(),
    'exception': lambda n: ValueError(n, 'x'),
    'group': lambda n: ExceptionGroup('g', [ValueError(i) for i in range(n)]),
    'module': lambda n: sys,
    'property': lambda n: property(noop),
    'staticmethod': lambda n: staticmethod(noop),
    'classmethod': lambda n: classmethod(noop),
    'proxy': lambda n: vars(Plain),
    'method': lambda n: Plain.__init__,
    'builtin': lambda n: len,
    'code': lambda n: noop.__code__,
    'alias': lambda n: list[int],
    'union': lambda n: int | str,
    'super': lambda n: super(Plain, Plain()),
    'namespace': lambda n: module('types', 'SimpleNamespace')(x=1),
}
fresh = {'list', 'strs', 'bytearray', 'dict', 'set', 'deque', 'counter', 'iter', 'generator', 'map', 'zip', 'enumerate', 'reversed', 'filter', 'object',
         'class', 'nested', 'exception'}
shared = {}


def make(kind, n):
    if kind in fresh:
        # A copy of what was made before is much faster than another one.
        if kind in ('list', 'strs', 'dict', 'set', 'bytearray', 'deque', 'counter'):
            return keep(kind, n).copy()
        return makers[kind](n)
    return keep(kind, n)


def keep(kind, n):
    made = shared.get((kind, n))
    if made is None:
        made = shared[kind, n] = makers[kind](n)
    return made


def forget():
    shared.clear()


# Operators and statements, as functions.
def setitem(a, i, v): a[i] = v
def delitem(a, i): del a[i]
def iadd(a, b): a += b
def imul(a, b): a *= b
def ior(a, b): a |= b
def unpack(a): _, *_ = a
def unpack_last(a): *_, _ = a
def into_list(a): return [*a]
def into_tuple(a): return (*a,)
def into_set(a): return {*a}
def into_dict(a): return {**a}
def into_call(a): return noop(*a)
def into_keywords(a): return dict(**a)
def loop(a):
    for _ in a: pass
def delegate(a):
    def inner(): yield from a
    for _ in inner(): pass
def comprehend(a): return [x for x in a]
def comprehend_dict(a): return {x: x for x in a}
def contains_each(a):
    for x in a: x in a
def matches(a):
    match a:
        case [1, *rest]: return rest
        case {'w0': 1, **rest}: return rest
        case str(x): return x
def concat_loop(a):
    s = ''
    for x in a: s += 'ab'
    return s
def concat_keep(a):
    s, kept = '', None
    for x in a:
        kept = s
        s += 'ab'
    return s
def exec_text(a): exec('x = ' + repr(a))
def raise_text(a):
    try: raise ValueError(a)
    except ValueError as e: return str(e)
def join_fstring(a): return f'{a}{a!r}{a!s}'


operators = {
    'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b, 'truediv': lambda a, b: a / b,
    'floordiv': lambda a, b: a // b, 'mod': lambda a, b: a % b, 'pow': lambda a, b: a ** b, 'lshift': lambda a, b: a << b,
    'rshift': lambda a, b: a >> b, 'and': lambda a, b: a & b, 'or': lambda a, b: a | b, 'xor': lambda a, b: a ^ b, 'matmul': lambda a, b: a @ b,
    'neg': lambda a: -a, 'invert': lambda a: ~a, 'not': lambda a: not a, 'eq': lambda a, b: a == b, 'ne': lambda a, b: a != b,
    'lt': lambda a, b: a < b, 'le': lambda a, b: a <= b, 'in': lambda a, b: a in b, 'getitem': lambda a, b: a[b], 'iadd': iadd, 'imul': imul, 'ior': ior,
    'setitem': setitem, 'delitem': delitem, 'fstring': join_fstring, 'eq_copy': lambda a: a == make(a_kind, a_size),
    'unpack': unpack, 'unpack_last': unpack_last, 'into_list': into_list, 'into_tuple': into_tuple, 'into_set': into_set, 'into_dict': into_dict,
    'into_call': into_call, 'into_keywords': into_keywords, 'loop': loop, 'delegate': delegate, 'comprehend': comprehend,
    'comprehend_dict': comprehend_dict, 'contains_each': contains_each, 'matches': matches, 'concat_loop': concat_loop, 'concat_keep': concat_keep,
    'exec_text': exec_text, 'raise_text': raise_text,
    'sorted_key': lambda a: sorted(a, key=noop), 'sorted_reverse': lambda a: sorted(a, reverse=True), 'max_key': lambda a: max(a, key=noop),
    'min_default': lambda a: min(a, default=1), 'print_sep': lambda a: print(*a, sep='--', end=''), 'print_end': lambda a: print('x', end=a),
    'sum_start': lambda a: sum(a, 1.5), 'sum_lists': lambda a: sum([a, a, a], []), 'format_width': lambda a: format(a, '100'),
    'split_max': lambda a: a.split('a', 3), 'replace_count': lambda a: a.replace('a', 'bcd', 5), 'to_bytes': lambda a: a.to_bytes(a.bit_length() // 8 + 1, 'big'),
    'from_bytes': lambda a: int.from_bytes(a, 'big'), 'from_bytes_signed': lambda a: int.from_bytes(a, 'little', signed=True),
    'splitlines_ends': lambda a: a.splitlines(keepends=True), 'expandtabs': lambda a: a.expandtabs(tabsize=2),
    'encode_errors': lambda a: a.encode('ascii', errors='xmlcharrefreplace'), 'decode_errors': lambda a: a.decode('utf-8', errors='replace'),
    'type3': lambda a: type('T', (), a), 'dict_kw': lambda a: dict(a, x=1), 'hex_sep': lambda a: a.hex(':'),
    'delete_all': lambda a: [a.pop() for _ in range(len(a))], 'insert_front': lambda a: [a.insert(0, 1) for _ in range(100)],
    'pop_front': lambda a: [a.pop(0) for _ in range(100)], 'slice_assign': lambda a: a.__setitem__(slice(1, 2), a),
    'str_int': lambda a: len(str(a)), 'hash_each': lambda a: [hash(x) for x in a],
}


def resolve(path):
    head, _, name = path.partition(':')
    if head == 'op':
        return operators[name]
    if head == 'builtins':
        return getattr(builtins, name)
    if head in sys.modules:
        return getattr(sys.modules[head], name)
    return methods[path]


methods = {}


def find_methods():
    """Return the methods that the types of all kinds have, each with the kinds that are receivers: none for class methods."""
    found = {}
    for kind in makers:
        for cls in type(keep(kind, 8)).__mro__:
            for name, value in list(vars(cls).items()):
                unbound = not isinstance(value, (classmethod, staticmethod))
                if (callable(value) or not unbound) and not hasattr(value, '__code__'):
                    path = cls.__name__ + ':' + name
                    methods[path] = value if unbound else getattr(cls, name)
                    if unbound:
                        found.setdefault(path, []).append(kind)
                    else:
                        found.setdefault(path, [])
    return found


def find_functions(names):
    """Return the functions and classes of the modules."""
    found = []
    for name in names:
        for attr, value in list(vars(sys.modules[name]).items()):
            if callable(value) and not hasattr(value, '__code__'):
                found.append(name + ':' + attr)
    return found


accepted, tried = [], 0


def try_all(path, combos, n):
    """Put the indexes of the combinations of arguments that a function accepts into accepted; tried says how far it came."""
    global tried
    f, tried = resolve(path), 0
    accepted.clear()
    for i, kinds in enumerate(combos):
        tried += 1
        args = [make(k, n) for k in kinds]
        try:
            f(*args)
        except BaseException as e:
            if isinstance(e, (StopIteration, RecursionError)):
                accepted.append(i)
        else:
            accepted.append(i)


fn = args = result = a_kind = a_size = None


def prepare(path, kinds, n):
    global fn, args, result, a_kind, a_size
    result = None
    fn, args = resolve(path), [make(k, n) for k in kinds]
    a_kind, a_size = kinds[0] if kinds else None, n


def call():
    global result
    result = fn(*args)


def repeat(k):
    f, a = fn, args
    for _ in range(k):
        try:
            f(*a)
        except Exception:
            pass


def nothing(k):
    for _ in range(k):
        pass


def lazy():
    """Report whether the last result is an iterator that has to be consumed for its work to be done."""
    return hasattr(type(result), '__next__')


def drain(limit):
    for _ in result:
        limit -= 1
        if limit <= 0:
            break
