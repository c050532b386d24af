# Operators, statements and calls with keywords, as functions of their operands: what metering_growth_test.go calls beside the library's functions.
from kinds import noop


class Propertied:
    @property
    def x(self): pass

    @x.setter
    def x(self, v): pass


def setitem(a, i, v): a[i] = v
def delitem(a, i): del a[i]
def iadd(a, b): a += b
def isub(a, b): a -= b
def imul(a, b): a *= b
def ior(a, b): a |= b
def iand(a, b): a &= b
def ixor(a, b): a ^= b
def ilshift(a, b): a <<= b
def irshift(a, b): a >>= b
def itruediv(a, b): a /= b
def ifloordiv(a, b): a //= b
def imod(a, b): a %= b
def ipow(a, b): a **= b
def imatmul(a, b): a @= b


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
def comprehend_set(a): return {x for x in a}
def comprehend_dict(a): return {x: x for x in a}
def comprehend_two(a): return [y for x in a for y in (x, x) if y]
def generate(a): return list(x for x in a)


def contains_each(a):
    k = 0
    for x in a:
        x in a
        k += 1
        if k == 50: break


def matches(a):
    match a:
        case [1, *rest]: return rest
        case {'w0': 1, **rest}: return rest
        case [*_, last]: return last
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


def concat_bytes(a):
    s = b''
    for x in a[:100]: s += b'ab'
    return s


def raise_text(a):
    try: raise ValueError(a)
    except ValueError as e: return str(e)


def raise_chain(a):
    caught = None
    for x in a[:200]:
        try: raise ValueError(x) from caught
        except ValueError as e: caught = e


def manage(a):
    with a as b: return b


def define(a):
    class Local:
        x = a
        def method(self): return a
    return Local().method


def attributes(a):
    class Local: pass
    o = Local()
    for x in a: setattr(o, 'x%s' % (x,), x)
    return o


def star_arguments(a):
    def inner(*args, **keywords): return args
    return inner(*a, k=a)


def slice_each(a):
    for i in range(min(len(a), 50)): a[i:]


def instances(a):
    class Local:
        def __init__(self, x): self.x = x
    return [Local(x) for x in a]


def frames(a):
    def down(n):
        if n: return down(n - 1)
    down(min(len(a), 300))


def generators(a):
    def one(x): yield x
    return [one(x) for x in a]


def closures(a): return [lambda: x for x in a]


operators = {
    'nothing': lambda: None,
    'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b, 'truediv': lambda a, b: a / b, 'floordiv': lambda a, b: a // b,
    'mod': lambda a, b: a % b, 'pow': lambda a, b: a ** b, 'lshift': lambda a, b: a << b, 'rshift': lambda a, b: a >> b, 'and': lambda a, b: a & b,
    'or': lambda a, b: a | b, 'xor': lambda a, b: a ^ b, 'matmul': lambda a, b: a @ b, 'eq': lambda a, b: a == b, 'ne': lambda a, b: a != b,
    'lt': lambda a, b: a < b, 'le': lambda a, b: a <= b, 'gt': lambda a, b: a > b, 'ge': lambda a, b: a >= b, 'in': lambda a, b: a in b,
    'not in': lambda a, b: a not in b, 'is': lambda a, b: a is b, 'getitem': lambda a, b: a[b], 'iadd': iadd, 'isub': isub, 'imul': imul, 'ior': ior, 'iand': iand,
    'ixor': ixor, 'ilshift': ilshift, 'irshift': irshift, 'itruediv': itruediv, 'ifloordiv': ifloordiv, 'imod': imod, 'ipow': ipow, 'imatmul': imatmul,
    'delitem': delitem, 'setitem': setitem, 'slice': lambda a, i, j: a[i:j], 'slice_step': lambda a, i, j: a[i:j:2],
    'and_or': lambda a, b: a and b or a, 'fstring_spec': lambda a, b: f'{a:{b}}',
    'neg': lambda a: -a, 'pos': lambda a: +a, 'invert': lambda a: ~a, 'not': lambda a: not a, 'fstring': lambda a: f'{a}{a!r}{a!s}{a!a}',
    'unpack': unpack, 'unpack_last': unpack_last, 'into_list': into_list, 'into_tuple': into_tuple, 'into_set': into_set, 'into_dict': into_dict,
    'into_call': into_call, 'into_keywords': into_keywords, 'loop': loop, 'delegate': delegate, 'comprehend': comprehend, 'comprehend_set': comprehend_set,
    'comprehend_dict': comprehend_dict, 'comprehend_two': comprehend_two, 'generate': generate, 'contains_each': contains_each, 'matches': matches,
    'concat_loop': concat_loop, 'concat_keep': concat_keep, 'concat_bytes': concat_bytes, 'raise_text': raise_text, 'raise_chain': raise_chain,
    'manage': manage, 'define': define, 'attributes': attributes, 'star_arguments': star_arguments, 'slice_each': slice_each, 'instances': instances, 'frames': frames,
    'generators': generators, 'closures': closures, 'exec_repr': lambda a: exec('x = ' + repr(a)),
    'sorted_key': lambda a: sorted(a, key=noop), 'sorted_reverse': lambda a: sorted(a, reverse=True), 'max_key': lambda a: max(a, key=noop),
    'min_default': lambda a: min(a, default=1), 'print_sep': lambda a: print(*a, sep='--', end=''), 'print_end': lambda a: print('x', end=a),
    'sum_start': lambda a: sum(a, 1.5), 'sum_lists': lambda a: sum([a, a, a], []), 'format_width': lambda a: format(a, '100'),
    'split_max': lambda a: a.split('a', 3), 'replace_count': lambda a: a.replace('a', 'bcd', 5), 'to_bytes': lambda a: a.to_bytes(a.bit_length() // 8 + 1, 'big'),
    'from_bytes_signed': lambda a: int.from_bytes(a, 'little', signed=True),
    'splitlines_ends': lambda a: a.splitlines(keepends=True), 'expandtabs': lambda a: a.expandtabs(tabsize=2),
    'encode_errors': lambda a: a.encode('ascii', errors='xmlcharrefreplace'), 'decode_errors': lambda a: a.decode('utf-8', errors='replace'),
    'encode_utf16': lambda a: a.encode('utf-16'), 'encode_utf32': lambda a: a.encode('utf-32'), 'decode_latin': lambda a: a.decode('latin-1'),
    'decode_utf16': lambda a: a.decode('utf-16-le'), 'decode_utf32': lambda a: a.decode('utf-32-le', 'replace'),
    'type3': lambda a: type('T', (), a), 'dict_kw': lambda a: dict(a, x=1), 'hex_sep': lambda a: a.hex(':'),
    'delete_all': lambda a: [a.pop() for _ in range(len(a))], 'insert_front': lambda a: [a.insert(0, 1) for _ in range(100)],
    'pop_front': lambda a: [a.pop(0) for _ in range(min(len(a), 100))], 'slice_assign': lambda a: a.__setitem__(slice(1, 2), a),
    'hash_each': lambda a: [hash(x) for x in a], 'sort_in_place': lambda a: a.sort(key=noop, reverse=True),
    'map_filter': lambda a: list(filter(noop, map(noop, a))), 'zip_strict': lambda a: list(zip(a, a, strict=True)),
    'format_fill': lambda a: format(a, '*^5000'), 'format_commas': lambda a: format(a, ','), 'percent_r': lambda a: '%r %s %a' % (a, a, a),
    'tofile': lambda a: a.tofile(__import__('io').BytesIO()), 'property_set': lambda a: vars(Propertied)['x'].__set__(Propertied(), a),
    'json_loads': lambda a: __import__('json').loads(a), 'json_object': lambda a: __import__('json').loads('{"a": ' + a + '}', object_hook=dict),
    'pbkdf2': lambda a: __import__('hashlib').pbkdf2_hmac('sha256', a, b'salt', 50), 'pack_into': lambda a: __import__('struct').pack_into('<i', a, 0, 1),
    'json_indent': lambda a: __import__('json').dumps(a, indent=2), 'json_sorted': lambda a: __import__('json').dumps(a, sort_keys=True),
}
