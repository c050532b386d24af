# What library modules cost, beyond the calls of operations.txt.
import array, bisect, collections, datetime, functools, hashlib, heapq, io, itertools, json, os, random, re, struct, sys

folder = sys.argv[1]


def json_of_bytes():
    a = b'[' + b'1, ' * 1000 + b'1]'
    for i in range(20): json.loads(a)


def json_of_long_bytes():
    a = b'"' + b'a' * 20000 + b'"'
    for i in range(20): json.loads(a)


def json_errors():
    for i in range(20):
        try: json.loads('[' + '1, ' * 1000 + 'x]')
        except ValueError: pass


def json_errors_far():
    a = '"' + 'a' * 20000 + '" x'
    for i in range(20):
        try: json.loads(a)
        except ValueError: pass


def json_nested():
    a = '[' * 100 + ']' * 100
    for i in range(20): json.loads(a)


def json_hooked_numbers():
    a = '[' + '1.5, ' * 300 + '1]'
    for i in range(5): json.loads(a, parse_float=str, parse_int=str)


def json_long_numbers():
    a = '[' + ('1' * 400 + ', ') * 50 + '1]'
    for i in range(5): json.loads(a, parse_int=len)


def json_big_ints():
    a = '[' + ('1' * 400 + ', ') * 50 + '1]'
    for i in range(5): json.loads(a)


def json_escapes():
    a = '"' + '\\n' * 2000 + '"'
    for i in range(20): json.loads(a)


def json_escapes_late():
    a = '"' + 'a' * 2000 + '\\n"'
    for i in range(20): json.loads(a)


def json_sorted():
    d = {'w%d' % i: i for i in range(500, 0, -1)}
    for i in range(5): json.dumps(d, sort_keys=True)


def json_text():
    a = ['a' * 2000] * 20
    for i in range(10): json.dumps(a)


def json_one_text():
    a = 'a' * 50000
    for i in range(10): json.dumps(a)


def re_compiled():
    for i in range(50): re.compile('(a|b)*c%d' % i)


def re_compiled_names():
    for i in range(50): re.compile('(?P<' + 'n' * 200 + '>a)%d' % i)


def re_compiled_many_names():
    for i in range(5): re.compile(''.join('(?P<n%d>a)' % k for k in range(80)) + str(i))


def re_compiled_sets():
    for i in range(20): re.compile('[' + ''.join(chr(k) for k in range(256, 1000, 2)) + ']%d' % i)


def re_compiled_small_sets():
    for i in range(50): re.compile('[a-c][d-f]%d' % i)


def re_compiled_bytes():
    for i in range(50): re.compile(b'(a|b)*c%d' % i)


def re_compiled_long():
    for i in range(5): re.compile('a' * 1000 + '%d' % i)


def re_compiled_long_bytes():
    for i in range(5): re.compile(b'a' * 1000 + b'%d' % i)


def re_compiled_choices():
    for i in range(5): re.compile('|'.join('w%d' % k for k in range(200)) + str(i))


def re_compiled_groups():
    for i in range(5): re.compile('(a)' * 100 + '%d' % i)


def re_compiled_references():
    for i in range(20): re.compile('(a)(b)(c)(d)(e)(f)(g)(h)\\1\\2\\3\\4\\5\\6\\7\\8x%d' % i)


def re_conditional():
    for i in range(20): re.compile('(a)(b)(c)(d)(e)(?(1)f|g)(?(2)f|g)(?(3)f|g)(?(4)f|g)%d' % i)


def re_again():
    for i in range(100): re.search('a+b', 'xab')


def re_again_long():
    p = 'a' * 5000
    for i in range(50): re.search(p, 'xab')


def re_modules_first():
    re.search('first', 'first')


def re_simulated():
    p = re.compile('(a|aa)*b')
    for i in range(20): p.match('a' * 200)


def re_simulated_groups():
    p = re.compile('((a)|(aa))*(b)')
    for i in range(20): p.match('a' * 100)


def re_simulated_deep():
    p = re.compile('((((((a?)?)?)?)?)?)*b')
    for i in range(20): p.match('a' * 50)


def re_simulated_wide():
    p = re.compile('(?:' + '|'.join('(a%d)' % i for i in range(60)) + '|a)*b')
    p.match('a' * 300)


def re_simulated_choices():
    p = re.compile('(?:' + '|'.join('a?%d' % i for i in range(300)) + '|a)*b')
    p.match('aa')


def re_simulated_lazy():
    p = re.compile('(?:' + 'a??' * 300 + '(a|aa))*b')
    p.match('aa')


def re_compiled_forward():
    for i in range(20): re.compile('(?(9)a|b)(?(8)a|b)(?(7)a|b)(?(6)a|b)(?(5)a|b)(a)(b)(c)(d)(e)(f)(g)(h)(i)%d' % i)


def re_replaced_by_function():
    for i in range(20): re.sub('a', lambda m: 'bc', 'ab' * 200)


def re_replaced_by_function_far():
    a = 'b' * 20000 + 'a'
    for i in range(20): re.sub('a', lambda m: 'bc', a)


def re_replaced_by_function_long():
    a = 'b' * 20000
    for i in range(20): re.sub('a', lambda m: a, 'aaa')


def re_backtracking():
    p = re.compile('(a|b)*\\1c')
    for i in range(20): p.match('ab' * 100)


def re_groups():
    m = re.match('(a+)(b+)', 'a' * 5000 + 'b' * 5000)
    for i in range(50): m.group(1)


def re_groups_of_bytes():
    m = re.match(b'(a+)(b+)', b'a' * 5000 + b'b' * 5000)
    for i in range(50): m.group(1)


def re_groups_wide():
    m = re.match('(\xe9+)(b+)', '\xe9' * 5000 + 'b' * 5000)
    for i in range(50): m.group(1)


def re_groups_by_name():
    name = 'n' * 5000
    m = re.match('(?P<%s>a)' % name, 'a')
    for i in range(50): m.group(name)


def re_bytearray():
    p, a = re.compile(b'ab'), bytearray(b'ab' * 5000)
    for i in range(20): p.match(a)


def re_bytearray_small():
    p, a = re.compile(b'ab'), bytearray(b'ab')
    for i in range(100): p.match(a)


def re_replaced():
    for i in range(20): re.sub('a', 'bc', 'ab' * 500)


def re_replaced_long():
    a = 'b' * 5000
    for i in range(20): re.sub('a', a, 'aaa')


def re_replaced_far():
    a = 'b' * 20000 + 'a'
    for i in range(20): re.sub('a', 'c', a)


def re_replaced_by_groups():
    for i in range(20): re.sub('(a)', '\\1\\1\\1\\1', 'ab' * 50)


def re_templates():
    for i in range(50): re.sub('(a)(b)', '\\1\\2\\1\\2\\1\\2\\1\\2\\1\\2x%d' % i, 'x')


def re_templates_long():
    for i in range(20): re.sub('(a)(b)', 'c' * 5000 + '%d' % i, 'x')


def re_positions_in_wide_text():
    p, a = re.compile('b'), '\xe9' * 5000 + 'b'
    for i in range(20): p.search(a).span()


def re_found():
    for i in range(20): re.findall('a', 'ab' * 500)


def re_found_long():
    a = 'a' * 20000
    for i in range(20): re.findall('a+', a)


def re_found_long_bytes():
    a = b'a' * 20000 + b'b'
    for i in range(20): re.findall(b'a+', a)


def re_found_iterators():
    p = re.compile('a')
    for i in range(200): p.finditer('')


def re_split():
    for i in range(20): re.split(',', 'ab,' * 500)


def re_escaped():
    for i in range(20): re.escape('a.b' * 500)


def struct_packed():
    for i in range(200): struct.pack('<4i', 1, 2, 3, 4)


def struct_packed_long():
    for i in range(20): struct.pack('<5000x')


def struct_packed_text():
    a = b'ab' * 5000
    for i in range(20): struct.pack('<10000s', a)


def struct_packed_into():
    b = bytearray(10000)
    for i in range(20): struct.pack_into('<10000x', b, 0)


def struct_unpacked_text():
    a = b'ab' * 5000
    for i in range(20): struct.unpack('<10000s', a)


def struct_unpacked_wide():
    a = b'\xff' * 800
    for i in range(20): struct.unpack('<100Q', a)


def struct_formats():
    for i in range(100): struct.calcsize('<%di' % i)


def hashes():
    for i in range(100): hashlib.sha256(b'ab').hexdigest()


def hashes_of_any_length():
    for i in range(20): hashlib.shake_128(b'ab').hexdigest(5000)


def digests_of_any_length():
    for i in range(20): hashlib.shake_128(b'ab').digest(5000)


def deques():
    for i in range(300): collections.deque()


def deques_rotated():
    d = collections.deque(range(2000))
    for i in range(50): d.rotate(500)


def deques_indexed():
    d = collections.deque(range(20000))
    for i in range(50): del d[9000]


def deques_removed():
    d = collections.deque([1] * 20000)
    for i in range(50): del d[5000]


def deques_compared():
    a, b = collections.deque(range(1000)), collections.deque(range(1000))
    for i in range(10): a == b


def counters():
    for i in range(20): collections.Counter('abcdefgh' * 20)


def named_tuple_fields():
    for i in range(5): collections.namedtuple('N', ['f%d' % k for k in range(200)])


def arrays():
    for i in range(300): array.array('i')


def arrays_set():
    a, b = array.array('i', [1] * 2000), array.array('i', [1] * 1000)
    for i in range(20): a[::2] = b


def deltas():
    for i in range(300): datetime.timedelta(1)


def zones():
    d = datetime.timedelta(hours=1)
    for i in range(300): datetime.timezone(d)


def dates():
    for i in range(300): datetime.date(2020, 1, 2)


def moments():
    for i in range(300): datetime.datetime(2020, 1, 2)


def cached():
    @functools.lru_cache(maxsize=10)
    def f(n): return n
    for i in range(300): f(i)


def cached_long():
    @functools.lru_cache(maxsize=2000)
    def f(n): return n
    for i in range(4000): f(i)


def cached_used():
    @functools.lru_cache(maxsize=1000)
    def f(n): return n
    for i in range(1000): f(i)
    for k in range(3):
        collections.deque(map(f, range(999)), 0)
        f(-k - 1)


def islices():
    for i in range(5): list(itertools.islice(itertools.count(), 500, 1000))


def islices_of_lists():
    a = [1] * 5000
    for i in range(20): next(itertools.islice(a, 4000, None))


def islices_in_loops():
    for x in itertools.islice(range(5000), 0, 5000, 50): pass


def longest_zips():
    a = [[1]] * 2000
    for i in range(5): list(itertools.zip_longest(*a))


def longest_zips_of_generators():
    for i in range(5): list(itertools.zip_longest(*[(x for x in range(3)) for _ in range(100)]))


def chains():
    for i in range(5): list(itertools.chain(*[[]] * 500))


def heaps():
    for i in range(5): heapq.nsmallest(5, range(500))


def bisections():
    a = list(range(1000))
    for i in range(300): bisect.bisect(a, i)


def text_buffers():
    for i in range(100): io.StringIO('ab').read()


def files_read():
    for i in range(10): open(folder + '/text').read()


def files_read_binary():
    for i in range(10): open(folder + '/text', 'rb').read()


def files_read_by_lines():
    for i in range(5):
        for line in open(folder + '/text'): pass


def files_of_wide_text():
    with open(folder + '/wide', 'w', encoding='utf-16') as f: f.write('ab' * 250_000)
    with open(folder + '/wide', encoding='utf-16') as f: f.read()


def files_written():
    for i in range(10):
        with open(folder + '/written', 'w') as f: f.write('ab\n' * 1000)


def files_written_with_ends():
    for i in range(10):
        with open(folder + '/written', 'w', newline='\r\n') as f: f.write('ab\n' * 1000)


def folders_listed():
    for i in range(50): os.listdir(folder)


def folders_listed_long():
    for i in range(100): open(folder + '/%s%d' % ('a' * 100, i), 'w').close()
    for i in range(10): os.listdir(folder)


def environment():
    for i in range(5): os.environ.copy()
    os._environ() if hasattr(os, '_environ') else None


def entropy():
    for i in range(20): random.SystemRandom().randbytes(1000)


def input_lines():
    for i in range(100): input()


def input_read():
    sys.stdin.read()


def input_read_some():
    for i in range(20): sys.stdin.read(100)


def input_read_bytes():
    sys.stdin.buffer.read()


def input_read_some_bytes():
    for i in range(20): sys.stdin.buffer.read(100)


def input_read_lines():
    for line in sys.stdin: pass


def output_written():
    for i in range(50): sys.stdout.write('ab' * 500)


def limited_parts():
    import minipy
    @minipy.limited(steps=1000)
    def f(): pass
    for i in range(50): f()


def limited_memory():
    import minipy
    @minipy.limited(memory='1MiB')
    def f(): pass
    for i in range(20): f()


def dataclasses_made():
    import dataclasses
    @dataclasses.dataclass
    class A:
        x: int
        y: int = 1
    for i in range(100): A(1)


def enums_made():
    import enum
    for i in range(3): enum.Enum('E', ['A%d' % k for k in range(20)])


def ordered_to_front():
    for i in range(20):
        a = collections.OrderedDict.fromkeys(range(1000))
        a.move_to_end(500, last=False)


def ordered_joined_with_mappings():
    a, b = collections.OrderedDict(), collections.UserDict.fromkeys(range(200))
    for i in range(5): a | b


def ordered_updated_from_mappings():
    a, b = collections.OrderedDict(), collections.UserDict.fromkeys(range(200))
    for i in range(5): a |= b


def combinations_unpacked():
    for a, b, c, d, e, f, g, h, i, j, k, l in itertools.combinations(range(15), 12): pass


def products_unpacked():
    for a, b, c, d, e, f, g, h, i, j, k, l in itertools.product((0, 1), repeat=12): pass


def attribute_paths():
    from operator import attrgetter
    a = 'a.' * 100 + 'a'
    for i in range(50): attrgetter(a)


def callers_modules():
    find = collections._caller_module
    for i in range(1000): find(1)


def deep(n, f):
    if n: return deep(n - 1, f)
    for i in range(50): f()


def callers_modules_deep():
    deep(200, lambda: collections._caller_module(150))


def wide_dataclasses_compared():
    import dataclasses
    names = ['f%d' % i for i in range(100)]
    a = dataclasses.make_dataclass('A', names)
    x, y = a(*names), a(*names)
    for i in range(200): x == y


def warnings_from_deep():
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        deep(200, lambda: warnings.warn('w', stacklevel=180))


def warnings_with_lines():
    import warnings
    deep(200, lambda: warnings.formatwarning('w', UserWarning, 'nowhere.py', 1))


def zip_longest_unpacked():
    for a, b, c, d, e, f, g, h in itertools.zip_longest(*[range(500)] * 8): pass


def dates_shifted():
    a, b = datetime.date(2024, 1, 1), datetime.timedelta(1)
    for i in range(500): a + b


def times_shifted():
    a, b = datetime.datetime(2024, 1, 1), datetime.timedelta(1)
    for i in range(500): a - b


def floats_counted():
    for i in itertools.count(0.5, 1.5):
        if i > 1000: break


def arrays_compared():
    a, b = array.array('i', range(1000)), array.array('i', range(1000))
    for i in range(5): a == b


def items_taken():
    from operator import itemgetter
    get, items = itemgetter(*range(200)), list(range(200))
    for i in range(20): get(items)


def view_shuffled():
    random.Random(1).shuffle(memoryview(bytearray(8192)))


def files_read_into():
    for i in range(5): open(folder + '/text', 'rb').readinto(bytearray(100_000))


def files_looked_ahead():
    f = open(folder + '/text', 'rb')
    for i in range(200): f.peek(8000)


def buffers_of_text_files():
    f = open(folder + '/text')
    for i in range(5000): f.buffer
