# What text and bytes cost, beyond the calls of operations.txt.
line = 'some words in a line\t' * 200
data = b'some words in a line\t' * 200


def made():
    for i in range(300): str(b'abc', 'ascii')


def padded():
    for i in range(50): 'a'.ljust(5000)


def padded_wide():
    for i in range(50): 'a'.ljust(5000, '\xe9')


def tabs():
    for i in range(20): line.expandtabs()


def tabs_wide():
    for i in range(5): ('\t' * 500).expandtabs(100)


def interleaved():
    for i in range(20): line.replace('', '-')


def replaced():
    for i in range(20): line.replace('s', 'tt')


def replaced_bytes():
    for i in range(20): data.replace(b's', b'tt')


def split():
    for i in range(20): line.split()


def split_few():
    for i in range(20): line.split(None, 3)


def split_few_from_right():
    for i in range(20): line.rsplit(None, 3)


def split_long_text():
    a = ' ' * 5000 + 'a'
    for i in range(20): a.split(None, 1)


def split_long_text_from_right():
    a = 'a' + ' ' * 5000
    for i in range(20): a.rsplit(None, 1)


def split_at():
    for i in range(20): line.split('words')


def split_at_missing():
    for i in range(20): line.split('missing')


def split_into_parts():
    for i in range(20): line.split('s')


def prefixes():
    for i in range(300): 'ab'.startswith(('c', 'd', 'e', 'f'))


def long_prefixes():
    a = line + 'x'
    for i in range(50): line.startswith(a)


def long_prefixes_taken():
    a = line + 'x'
    for i in range(50): line.removeprefix(a)


def long_prefixes_in_tuples():
    a = (line + 'x', line + 'y')
    for i in range(50): line.startswith(a)


def one_character():
    a = 'ab' * 5000
    for i in range(50): a.find('c')


def mapped():
    for i in range(20): line.title()


def mapped_to_more():
    for i in range(20): ('\u0390' * 500).upper()


def translated():
    table = {97: 98, 115: 'xyz', 119: None}
    for i in range(20): line.translate(table)


class Table:
    def __getitem__(self, i): return i + 5000


far, ciphers = {i: i + 5000 for i in range(3000)}, ''.join(map(chr, range(300, 3000)))


def translated_far():
    ciphers.translate(far)


def translated_by_object():
    ciphers.translate(Table())


def tables():
    table = {i: 'ab' for i in range(500)}
    for i in range(20): str.maketrans(table)


def percent_text():
    for i in range(300): '%s and %s' % ('a', 'b')


def percent_long():
    for i in range(20): ('%% ' * 300) % ()


def percent_wide():
    a = 'ab' * 5000
    for i in range(20): '%-9s' % a


def percent_long_repr():
    a = 'ab' * 5000
    for i in range(20): '%r' % a


def percent_named():
    d = {'a': 1}
    for i in range(300): '%(a)s' % d


def templates():
    for i in range(300): '{} and {}'.format('a', 'b')


def templates_of_parts():
    a = [[[[[[[[1]]]]]]]]
    for i in range(300): '{[0][0][0][0][0][0][0]}'.format(a)


def ints_formatted():
    for i in range(300): '%d' % (i + 1000)


def ints_shown():
    for i in range(300): str(i + 10**6)


def ints_shown_in_bases():
    for i in range(300): hex(i + 10**6)


def ints_shown_with_spec():
    for i in range(300): format(i + 10**6, ',')


def floats_formatted():
    for i in range(100): '%.3f' % 2.5


def floats_formatted_long():
    for i in range(100): '%.500f' % 2.5


def floats_shown():
    for i in range(300): str(i + 0.5)


def floats_in_lists():
    a = [2.5] * 100
    for i in range(20): repr(a)


def floats_read():
    for i in range(50): float(b'1' * 1000)


def ints_read():
    for i in range(50): int('1' * 4000)


def ints_read_from_bytes():
    for i in range(50): int(b'1' * 4000)


def ints_read_in_bases():
    for i in range(50): int('f' * 4000, 16)


def big_ints_shown():
    n = 3**9000
    for i in range(20): str(n)


def appended():
    for k in range(10):
        s = ''
        for i in range(500): s += 'ab'


def appended_long():
    a = 'ab' * 500
    for k in range(10):
        s = ''
        for i in range(100): s += a


def appended_shared():
    a = 'ab' * 500
    s = a + a
    for i in range(200): s + a


def joined_of_two():
    a = 'ab' * 10
    for i in range(300): a + a


def joined_of_two_long():
    a = 'ab' * 5000
    for i in range(50): a + a


def parts():
    a = 'ab\xe9' * 100
    for i in range(300): a[3:9]


def parts_long():
    a = 'ab\xe9' * 5000
    for i in range(50): a.partition('missing')


def parts_split():
    a = ('ab' * 1000 + '\xe9') * 10
    for i in range(50): a.split('\xe9')


def decoded():
    for i in range(20): data.decode('cp1252', 'replace') if i < 0 else data.decode('utf-8')


def decoded_with_errors():
    a = b'\xff' * 500
    for i in range(20): a.decode('utf-8', 'backslashreplace')


def encoded_with_errors():
    a = '\xe9' * 500
    for i in range(20): a.encode('ascii', 'namereplace')


def encoded_growing():
    a = '\u20ac' * 1000
    for i in range(20): a.encode('ascii', 'backslashreplace')


def encoded_in_utf7():
    a = '\u20ac' * 1000
    for i in range(20): a.encode('utf-16')


def bytes_of_items():
    a = [1] * 1000
    for i in range(20): bytes(a)


def bytes_of_objects():
    class N:
        def __index__(self): return 1
    a = [N()] * 100
    for i in range(20): bytes(a)


def ints_of_bytes():
    for i in range(20): int.from_bytes(data, 'big')


def ints_of_items():
    a = [1] * 1000
    for i in range(20): int.from_bytes(a, 'big')


def help_texts():
    def f(a, b=1, *c, d, e=2, **g): 'Do it.'
    for i in range(20): help(f)


def help_of_many_parameters():
    names = {}
    exec('def f(%s): pass' % ', '.join('a%d=1' % i for i in range(200)), names)
    help(names['f'])


def words_searched():
    for i in range(20): 'lin' in line
