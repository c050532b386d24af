# needs: cpython 3.12
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


d = Upper({'a': 1}, b=2)
d |= {'c': 3}
print(d, d.data, dict(d), len(d), 'A' in d, Upper.fromkeys('xy', 0), d | {'z': 1}, {'q': 0} | d, d.copy() == d, d.get('B'), d.pop('A'), repr(d))  # expect: {'B': 2, 'c': 3} {'B': 2, 'c': 3} {'A': 1, 'B': 2, 'c': 3} 3 True {'X': 0, 'Y': 0} {'A': 1, 'B': 2, 'C': 3, 'Z': 1} {'Q': 0, 'A': 1, 'B': 2, 'C': 3} False 2 1 {'B': 2, 'c': 3}
print(OrderedDict.fromkeys('ab'), ChainMap.fromkeys('ab', 1), {'k': 1} | ChainMap({'m': 2}), d.setdefault('n', 5))  # expect: OrderedDict({'a': None, 'b': None}) ChainMap({'a': 1, 'b': 1}) ChainMap({'k': 1, 'm': 2}) 5
try:
    Counter.fromkeys('ab')
except NotImplementedError as e:
    print(e)
# expect: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.

l = UserList([3, 1, 2])
l.sort(reverse=True)
l *= 2
l += (7,)
l.extend(UserList([8]))
print(l, l.data, l[1:3], type(l[1:3]).__name__, l.count(3), l.index(2), l + [1], [0] + l, 2 * UserList('a'), l == [3, 2, 1, 3, 2, 1, 7, 8], l < [9])  # expect: [3, 2, 1, 3, 2, 1, 7, 8] [3, 2, 1, 3, 2, 1, 7, 8] [2, 1] UserList 2 1 [3, 2, 1, 3, 2, 1, 7, 8, 1] [0, 3, 2, 1, 3, 2, 1, 7, 8] ['a', 'a'] True True
l.reverse()
l.insert(0, 'i')
l.append('e')
l.remove(7)
print(l.pop(), l.pop(0), l, l.copy(), 8 in l, max(l))  # expect: e i [8, 1, 2, 3, 1, 2, 3] [8, 1, 2, 3, 1, 2, 3] True 8
l.clear()
print(l, UserList(UserList([1])))  # expect: [] [1]

s = UserString('Hello wOrld')
for name, args in [('capitalize', ()), ('casefold', ()), ('center', (15, '*')), ('count', ('l',)), ('encode', ('utf-8',)), ('endswith', ('ld',)),
                   ('expandtabs', (4,)), ('find', ('o',)), ('index', ('o', 2)), ('isalnum', ()), ('isalpha', ()), ('isascii', ()), ('isdecimal', ()),
                   ('isdigit', ()), ('isidentifier', ()), ('islower', ()), ('isnumeric', ()), ('isprintable', ()), ('isspace', ()), ('istitle', ()),
                   ('isupper', ()), ('join', (['a', 'b'],)), ('ljust', (13, '.')), ('lower', ()), ('lstrip', ('H',)), ('partition', (' ',)),
                   ('removeprefix', ('He',)), ('removesuffix', ('ld',)), ('replace', ('l', 'L', 2)), ('rfind', ('o',)), ('rindex', ('l',)), ('rjust', (13,)),
                   ('rpartition', ('o',)), ('rsplit', (None, 1)), ('rstrip', ('d',)), ('split', ()), ('splitlines', ()), ('startswith', ('He',)),
                   ('strip', ('Hd',)), ('swapcase', ()), ('title', ()), ('translate', ({108: 'L'},)), ('upper', ()), ('zfill', (14,))]:
    r = getattr(s, name)(*args)
    print(name, repr(r), type(r).__name__)
# expect: capitalize 'Hello world' UserString
# expect: casefold 'hello world' UserString
# expect: center '**Hello wOrld**' UserString
# expect: count 3 int
# expect: encode b'Hello wOrld' bytes
# expect: endswith True bool
# expect: expandtabs 'Hello wOrld' UserString
# expect: find 4 int
# expect: index 4 int
# expect: isalnum False bool
# expect: isalpha False bool
# expect: isascii True bool
# expect: isdecimal False bool
# expect: isdigit False bool
# expect: isidentifier False bool
# expect: islower False bool
# expect: isnumeric False bool
# expect: isprintable True bool
# expect: isspace False bool
# expect: istitle False bool
# expect: isupper False bool
# expect: join 'aHello wOrldb' str
# expect: ljust 'Hello wOrld..' UserString
# expect: lower 'hello world' UserString
# expect: lstrip 'ello wOrld' UserString
# expect: partition ('Hello', ' ', 'wOrld') tuple
# expect: removeprefix 'llo wOrld' UserString
# expect: removesuffix 'Hello wOr' UserString
# expect: replace 'HeLLo wOrld' UserString
# expect: rfind 4 int
# expect: rindex 9 int
# expect: rjust '  Hello wOrld' UserString
# expect: rpartition ('Hell', 'o', ' wOrld') tuple
# expect: rsplit ['Hello', 'wOrld'] list
# expect: rstrip 'Hello wOrl' UserString
# expect: split ['Hello', 'wOrld'] list
# expect: splitlines ['Hello wOrld'] list
# expect: startswith True bool
# expect: strip 'ello wOrl' UserString
# expect: swapcase 'hELLO WoRLD' UserString
# expect: title 'Hello World' UserString
# expect: translate 'HeLLo wOrLd' UserString
# expect: upper 'HELLO WORLD' UserString
# expect: zfill '000Hello wOrld' UserString
print(UserString('{}-{x}').format(1, x=2), UserString('{a}').format_map({'a': 3}), UserString('%s!') % 'hi', '%s' % UserString('u'), UserString.maketrans('a', 'b'))  # expect: 1-2 3 hi! u {97: 98}
print(s + '!', '<' + s, s * 2, s[0], s[-3:], len(s), 'wO' in s, s == 'Hello wOrld', s < 'I', s >= UserString('H'), hash(s) == hash('Hello wOrld'), int(UserString('12')), float(UserString('1.5')), complex(UserString('1j')), [c.upper() for c in UserString('ab')], list(reversed(UserString('ab'))))  # expect: Hello wOrld! <Hello wOrld Hello wOrldHello wOrld H rld 11 True True True True True 12 1.5 1j ['A', 'B'] ['b', 'a']
