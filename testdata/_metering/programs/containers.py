# What lists, tuples, dicts, sets and their iterators cost, beyond the calls of operations.txt.
numbers = list(range(3000))
names = ['w%d' % i for i in range(1000)]


class Plain:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __hash__(self): return 1
    def __lt__(self, other): return self.n < other.n


class Sequence:
    def __getitem__(self, i):
        if i > 1000: raise IndexError
        return i


def small_lists():
    for i in range(500): [i]


def lists_of_four():
    for i in range(500): [i, i, i, i]


def empty_lists():
    for i in range(500): []


def tuples():
    for i in range(500): (i, i)


def long_tuples():
    for i in range(50): tuple(numbers)


def wide_tuples():
    for i in range(100): (i,) * 200


def tuples_built():
    for i in range(100): (i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i)


def lists_extended():
    for i in range(50): [].extend(numbers)


def lists_added():
    for i in range(50):
        a = []
        a += numbers


def lists_copied():
    for i in range(50): numbers.copy()


def lists_of_lists():
    for i in range(50): list(numbers)


def lists_of_text():
    for i in range(20): list('ab' * 1000)


def lists_of_ranges():
    for i in range(20): list(range(2000))


def lists_of_dicts():
    d = dict.fromkeys(numbers)
    for i in range(20): list(d)


def lists_of_sets():
    d = set(numbers)
    for i in range(20): list(d)


def lists_repeated():
    for i in range(50): [1, 2] * 500


def tuples_repeated():
    t = 1, 2
    for i in range(300): t * 2


def bytes_repeated():
    b = b'ab'
    for i in range(300): b * 2


def slices():
    for i in range(50): numbers[1:]


def slices_with_steps():
    for i in range(50): numbers[::2]


def slices_set():
    a = list(numbers)
    for i in range(50): a[::2] = numbers[::2]


def slices_set_in_place():
    a = list(numbers)
    b = numbers[:1500]
    for i in range(50): a[::2] = b


def slices_deleted():
    for i in range(50):
        a = list(numbers)
        del a[::100]


def slices_deleted_only():
    a = list(range(20000))
    for i in range(50): del a[::5000]


def slices_of_text():
    a = 'ab' * 5000
    for i in range(50): a[1:]


def slices_of_text_with_steps():
    a = 'ab' * 5000
    for i in range(50): a[::2]


def slices_of_wide_text():
    a = 'a\xe9' * 5000
    for i in range(50): a[1:9000]


def slices_of_wide_text_with_steps():
    a = 'a\xe9' * 5000
    for i in range(50): a[1:9000:20]


def indexes_of_wide_text():
    for i in range(50):
        a = 'a\xe9' * 1000 + str(i)
        a[1500]


def slices_of_bytes():
    a = b'ab' * 5000
    for i in range(50): a[1:]


def slices_of_bytes_with_steps():
    a = b'ab' * 5000
    for i in range(50): a[::2]


def slices_of_bytearray_set():
    a, b = bytearray(b'ab' * 5000), b'a' * 5000
    for i in range(50): a[::2] = b


def sorted_few():
    a = [(2, 1), (1, 2)]
    for i in range(200): sorted(a)


def filters_of_mixed():
    import itertools
    for i in range(5): list(filter(None, itertools.chain((x for x in [0]), [0] * 500)))


def text_searched_in_lists():
    a, b = ['ab' * 5000 + 'x'], 'ab' * 5000 + 'y'
    for i in range(50): b in a


def views_searched():
    v = memoryview(b'ab' * 500)
    for i in range(10): 1 in v


def slices_of_bytearray_set_by_items():
    a = bytearray(b'ab' * 500)
    items = [1] * 500
    for i in range(50): a[::2] = items


def slices_of_bytearray_set_by_itself():
    a = bytearray(b'ab' * 5000)
    for i in range(50): a[0:len(a)] = a


def slices_of_bytearray_deleted():
    a = bytearray(b'ab' * 20000)
    for i in range(50): del a[::10000]


def inserted():
    a = list(numbers)
    for i in range(50): a.insert(0, 1)


def removed():
    a = list(numbers)
    for i in range(50): del a[0]


def dicts():
    for i in range(300): {}


def small_dicts():
    for i in range(300): {'a': i}


def dicts_of_many():
    for i in range(20): {k: 1 for k in names}


def dicts_of_room():
    for i in range(100): {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'e': 1, 'f': 1, 'g': 1, 'h': 1, 'i': 1, 'j': 1, 'k': 1, 'l': 1, 'm': 1, 'n': 1, 'o': 1, 'p': 1, 'q': 1}


def dicts_copied():
    d = dict.fromkeys(names)
    for i in range(20): d.copy()


def dicts_merged():
    d = dict.fromkeys(names)
    for i in range(20): {**d}


def dict_views():
    d = {}
    for i in range(300): d.keys()


def dict_reversed():
    d = dict.fromkeys(range(20000))
    for i in range(19000, 0, -1): del d[i]
    for i in range(50): list(reversed(d))


def dict_keys_behind_deleted():
    d = dict.fromkeys(range(20000))
    for i in range(19000): del d[i]
    for i in range(50): next(iter(d.keys()))


def dict_values_behind_deleted():
    d = dict.fromkeys(range(20000))
    for i in range(9000): del d[i]
    for i in range(50): next(iter(d.values()))


def dict_first_behind_deleted():
    d = dict.fromkeys(range(20000))
    for i in range(9000): del d[i]
    for i in range(50):
        for k in d: break


def set_behind_deleted():
    s = set(range(20000))
    for i in range(9000): s.discard(i)
    for i in range(50): next(iter(s))


def dict_colliding():
    d = {Plain(i): 1 for i in range(60)}
    for i in range(10): Plain(i) in d


def dict_colliding_ints():
    step = 2**61 - 1
    d = {}
    for i in range(200): d[i * step] = i


def dict_colliding_many():
    step = 2**61 - 1
    d = {i * step: 1 for i in range(1100)}
    for i in range(5): -2 * step in d


def dict_changed_while_found():
    d = {}
    class Changing:
        def __hash__(self): return 1
        def __eq__(self, other):
            d.clear()
            d.update({Plain(i): 1 for i in range(2)})
            return False
        n = -1
    key = Plain(-1)
    for i in range(20):
        d.clear()
        d[Changing()] = 1
        key in d


def dicts_equal():
    a, b = dict.fromkeys(names, 1), dict.fromkeys(names, 1)
    for i in range(10): a == b


def dict_values_searched():
    d = dict.fromkeys(range(2000), 1)
    for i in range(10): 2 in d.values()


def lists_compared():
    a, b = list(numbers), list(numbers)
    for i in range(10): a == b


def lists_ordered():
    a, b = list(numbers), list(numbers)
    for i in range(10): a < b


def lists_searched():
    for i in range(10): -1 in numbers


def lists_of_text_searched():
    for i in range(10): 'missing' in names


def bytes_searched():
    a = b'ab' * 5000
    for i in range(10): 1 in a


def text_searched():
    a = 'ab' * 5000
    for i in range(50): 'ba' * 50 + 'c' in a


def bytes_ordered():
    a, b = b'ab' * 5000 + b'a', b'ab' * 5000 + b'b'
    for i in range(50): a < b


def bytes_hashed():
    for i in range(100): hash(b'ab' * 2000 + bytes([i]))


def text_hashed():
    for i in range(100): hash('ab' * 2000 + str(i))


def tuples_hashed():
    t = tuple(numbers)
    for i in range(20): hash(t)


def sets():
    for i in range(300): set()


def sets_of_many():
    for i in range(20): {k for k in names}


def sets_of_sets():
    s = set(names)
    for i in range(20): set(s)


def sets_copied():
    s = set(names)
    for i in range(20): s.copy()


def sets_combined():
    s, t = set(names), set(names[500:])
    for i in range(20):
        s & t
        s | t
        s - t
        s ^ t


def sets_joined():
    s, t = set(names), set(names[500:])
    for i in range(20): s.union(t)


def ranges():
    for i in range(300): range(10)


def wide_ranges():
    for i in range(300): range(10**20, 10**21, 10**5)


def wide_ranges_used():
    r = range(10**20, 10**21, 10**5)
    for i in range(300): r[i]


def wide_ranges_measured():
    r = range(10**20, 10**20 + 10**18, 10**5)
    for i in range(300): len(r)


def ranges_indexed():
    class N:
        def __eq__(self, other): return other == 200
    for i in range(5): range(300).index(N())


def sequence_iterators():
    s = Sequence()
    for i in range(300): iter(s)


def sequences():
    for x in Sequence(): pass


def iterators():
    for i in range(300): iter(numbers)


def sorted_ints():
    for i in range(10): sorted(numbers, key=lambda x: -x)


def sorted_ints_by_hand():
    a = [i * 7919 % 3001 for i in range(3000)]
    for i in range(10): sorted(a)


def sorted_text():
    a = ['a' * 500 + str(i * 7919 % 101) for i in range(100)]
    for i in range(10): sorted(a)


def sorted_floats():
    a = [i * 7919 % 3001 + 0.5 for i in range(3000)]
    for i in range(5): sorted(a)


def sorted_objects():
    a = [Plain(i * 7919 % 101) for i in range(100)]
    for i in range(3): sorted(a)


def sorted_tuples():
    a = [(i * 7919 % 101, i) for i in range(500)]
    for i in range(3): sorted(a)


def sorted_already():
    a = [(i, i) for i in range(2000)]
    for i in range(3): sorted(a)


def sorted_mixed():
    a = [i * 7919 % 101 if i % 2 else i + 0.5 for i in range(500)]
    for i in range(3): sorted(a)


def filters():
    for i in range(10): list(filter(None, [0] * 500))


def filters_of_functions():
    def no(x): return False
    for i in range(5): list(filter(no, [0] * 500))


def filters_of_builtins():
    for i in range(5): list(filter(callable, [0] * 500))


def filters_in_loops():
    for i in range(5):
        for x in filter(str.isdigit, ['a'] * 500): pass


def maps_of_builtins():
    for i in range(5): list(map(abs, [1] * 500))


def maps_of_methods():
    for i in range(5): list(map(str.upper, ['a'] * 500))


def reductions():
    for i in range(5): max(map(abs, [1] * 500))


def views():
    b = bytearray(b'ab')
    for i in range(300): memoryview(b)


def views_compared():
    a, b = memoryview(b'ab' * 5000), memoryview(b'ab' * 5000)
    for i in range(20): a == b


def sets_of_dicts():
    a = dict.fromkeys(numbers)
    for i in range(20): set(a)


def frozensets_of_dicts():
    a = dict.fromkeys(numbers)
    for i in range(20): frozenset(a)


def sets_joined_with_dicts():
    a = dict.fromkeys(numbers)
    for i in range(20): {1}.union(a)


def sets_updated_from_dicts():
    a = dict.fromkeys(numbers)
    for i in range(20): set().update(a)


def sets_joined_of_objects():
    a, b = {Plain(i) for i in range(30)}, {Plain(i) for i in range(30, 60)}
    for i in range(5): a | b


def dicts_of_dicts():
    a = dict.fromkeys(numbers)
    for i in range(20): dict(a)


def dicts_of_pairs():
    a = [(i, i) for i in range(1000)]
    for i in range(20): dict(a)


def short_slices_set():
    a, b = [1, 2, 3], [4]
    for i in range(1000): a[0:1] = b


def sorted_by_item():
    from operator import itemgetter
    a, key = [(1, 2)] * 1000, itemgetter(1)
    for i in range(20): sorted(a, key=key)


def sort_by_item():
    from operator import itemgetter
    a, key = [(1, 2)] * 1000, itemgetter(1)
    for i in range(20): a.sort(key=key)


def sort_by_length():
    a = ['ab'] * 1000
    for i in range(20): a.sort(key=len)


def items_mapped():
    from operator import itemgetter
    a, key = [(1, 2)] * 1000, itemgetter(1)
    for i in range(20): list(map(key, a))


def dicts_from_keys_of_dicts():
    a = dict.fromkeys(numbers)
    for i in range(20): dict.fromkeys(a)


class OwnIteration(dict):
    def __iter__(self): return iter(())


def dicts_joined_in_their_own_way():
    a, b = {}, OwnIteration.fromkeys(numbers)
    for i in range(5): a | b


def walked_sets_joined():
    class Walked(set):
        def __iter__(self): return iter((1,))

    a, b = {1}, Walked(numbers)
    for i in range(20): a | b, b | a


class Apart:
    def __eq__(self, other): return self is other
    def __hash__(self): return 123456789


def sets_joined_with_one_object():
    a, b = {Apart(), *numbers}, {Apart()}
    for i in range(20): b | a


def sets_updated_with_one_object():
    a = {Apart(), *numbers}
    for i in range(20):
        b = {Apart()}
        b |= a


def colliding_set_copied():
    s = {i * ((1 << 61) - 1) for i in range(100)}
    s.discard(0)
    for i in range(20): frozenset(s)


def keys_of_long_text():
    text = 'x' * 10_000
    d, copy = {text: 0}, (text + 'y')[:-1]
    for i in range(50): d[copy]
