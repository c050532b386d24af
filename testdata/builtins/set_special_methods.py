# set and frozenset: what their operators and methods do.
from _show import show


class Grumpy:
    def __hash__(self):
        raise ValueError('no hash')


for t in (set, frozenset):
    class Derived(t):
        pass

    a, b, empty = t([1, 2]), t([2, 3]), t()
    print(t.__name__)  # expect: set
    for name in ('and', 'or', 'sub', 'xor', 'rand', 'ror', 'rsub', 'rxor'):
        method = f'__{name}__'
        show(lambda: getattr(a, method)(b), lambda: getattr(empty, method)(a), lambda: getattr(a, method)([2]), lambda: getattr(a, method)(Derived([2])))
        # expect: set[2] | set() | NotImplemented | set[2]
        # expect: set[1, 2, 3] | set[1, 2] | NotImplemented | set[1, 2]
        # expect: set[1] | set() | NotImplemented | set[1]
        # expect: set[1, 3] | set[1, 2] | NotImplemented | set[1]
        # expect: set[2] | set() | NotImplemented | set[2]
        # expect: set[1, 2, 3] | set[1, 2] | NotImplemented | set[1, 2]
        # expect: set[3] | set[1, 2] | NotImplemented | set()
        # expect: set[1, 3] | set[1, 2] | NotImplemented | set[1]
    for x, y in ((a, b), (a, t([2, 1])), (empty, a), (a, frozenset([1])), (a, [1, 2]), (a, {1: 0, 2: 0}.keys())):
        show(lambda: x.__eq__(y), lambda: x.__ne__(y), lambda: x.__lt__(y), lambda: x.__le__(y), lambda: x.__gt__(y), lambda: x.__ge__(y))
        # expect: False | True | False | False | False | False
        # expect: True | False | False | True | False | True
        # expect: False | True | True | True | False | False
        # expect: False | True | False | False | True | True
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    show(lambda: a.__contains__(1), lambda: empty.__contains__(None), lambda: a.__contains__([]), lambda: t([frozenset([1])]).__contains__({1}))
    # expect: True | False | TypeError: unhashable type: 'list' | True
    show(lambda: a.__len__(), lambda: empty.__len__(), lambda: sorted(a.__iter__()), lambda: list(empty.__iter__()))  # expect: 2 | 0 | [1, 2] | []
    show(lambda: t([1]).__repr__(), lambda: empty.__repr__(), lambda: repr(Derived([1])))  # expect: '{1}' | 'set()' | 'Derived({1})'
    for name in ('union', 'intersection', 'difference', 'symmetric_difference'):
        show(lambda: getattr(a, name)([2, 3]), lambda: getattr(empty, name)(()), lambda: getattr(a, name)(5), lambda: getattr(a, name)([[]]),
        # expect: set[1, 2, 3] | set() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
        # expect: set[2] | set() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
        # expect: set[1] | set() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
        # expect: set[1, 3] | set() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
             lambda: getattr(a, name)([Grumpy()]))
    for name in ('issubset', 'issuperset', 'isdisjoint'):
        show(lambda: getattr(a, name)([1, 2, 3]), lambda: getattr(empty, name)(()), lambda: getattr(a, name)(5), lambda: getattr(a, name)([[]]))
        # expect: True | True | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
        # expect: False | True | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
        # expect: False | True | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    show(lambda: a.copy(), lambda: empty.copy(), lambda: t('a'), lambda: t([[]]), lambda: t(5), lambda: t())
    # expect: set[1, 2] | set() | set['a'] | TypeError: unhashable type: 'list' | TypeError: 'int' object is not iterable | set()
    show(lambda: t.__class_getitem__(int), lambda: t.__class_getitem__(()), lambda: a.__reduce__(), lambda: empty.__reduce__())
    # expect: set[int] | set[()] | (<class 'set'>, ([1, 2],), None) | (<class 'set'>, ([],), None)
    # expect: frozenset
    # expect: frozenset[2] | frozenset() | NotImplemented | frozenset[2]
    # expect: frozenset[1, 2, 3] | frozenset[1, 2] | NotImplemented | frozenset[1, 2]
    # expect: frozenset[1] | frozenset() | NotImplemented | frozenset[1]
    # expect: frozenset[1, 3] | frozenset[1, 2] | NotImplemented | frozenset[1]
    # expect: frozenset[2] | frozenset() | NotImplemented | frozenset[2]
    # expect: frozenset[1, 2, 3] | frozenset[1, 2] | NotImplemented | frozenset[1, 2]
    # expect: frozenset[3] | frozenset[1, 2] | NotImplemented | frozenset()
    # expect: frozenset[1, 3] | frozenset[1, 2] | NotImplemented | frozenset[1]
    # expect: False | True | False | False | False | False
    # expect: True | False | False | True | False | True
    # expect: False | True | True | True | False | False
    # expect: False | True | False | False | True | True
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | TypeError: unhashable type: 'list' | True
    # expect: 2 | 0 | [1, 2] | []
    # expect: 'frozenset({1})' | 'frozenset()' | 'Derived({1})'
    # expect: frozenset[1, 2, 3] | frozenset() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
    # expect: frozenset[2] | frozenset() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
    # expect: frozenset[1] | frozenset() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
    # expect: frozenset[1, 3] | frozenset() | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list' | ValueError: no hash
    # expect: True | True | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    # expect: False | True | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    # expect: False | True | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    # expect: frozenset[1, 2] | frozenset() | frozenset['a'] | TypeError: unhashable type: 'list' | TypeError: 'int' object is not iterable | frozenset()
    # expect: frozenset[int] | frozenset[()] | (<class 'frozenset'>, ([1, 2],), None) | (<class 'frozenset'>, ([],), None)
show(lambda: frozenset([1]).__hash__() == hash(frozenset([1])), lambda: frozenset().__hash__() == hash(frozenset()), lambda: hash(set()))
# expect: True | True | TypeError: unhashable type: 'set'


def changed(start, change):
    s = set(start)
    r = change(s)
    return (s, r) if r is not s else s


for name in ('and', 'or', 'sub', 'xor'):
    method = f'__i{name}__'
    show(lambda: changed([1, 2], lambda s: getattr(s, method)({2, 3})), lambda: changed([], lambda s: getattr(s, method)(set())),
    # expect: set[2] | set() | ({1}, NotImplemented)
    # expect: set[1, 2, 3] | set() | ({1}, NotImplemented)
    # expect: set[1] | set() | ({1}, NotImplemented)
    # expect: set[1, 3] | set() | ({1}, NotImplemented)
         lambda: changed([1], lambda s: getattr(s, method)([1])))
for name in ('update', 'intersection_update', 'difference_update', 'symmetric_difference_update'):
    show(lambda: changed([1, 2], lambda s: getattr(s, name)([2, 3])), lambda: changed([], lambda s: getattr(s, name)(())),
    # expect: ({1, 2, 3}, None) | (set(), None) | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    # expect: ({2}, None) | (set(), None) | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    # expect: ({1}, None) | (set(), None) | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    # expect: ({1, 3}, None) | (set(), None) | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
         lambda: changed([1], lambda s: getattr(s, name)(5)), lambda: changed([1], lambda s: getattr(s, name)([[]])))
show(lambda: changed([1], lambda s: s.add(2)), lambda: changed([], lambda s: s.add(None)), lambda: set().add([]))
# expect: ({1, 2}, None) | ({None}, None) | TypeError: unhashable type: 'list'
show(lambda: changed([1], lambda s: s.remove(1)), lambda: changed([0], lambda s: s.remove(0)), lambda: set().remove(1), lambda: set().remove([]))
# expect: (set(), None) | (set(), None) | KeyError: 1 | TypeError: unhashable type: 'list'
show(lambda: changed([1], lambda s: s.discard(1)), lambda: changed([0], lambda s: s.discard(5)), lambda: set().discard([]))
# expect: (set(), None) | ({0}, None) | TypeError: unhashable type: 'list'
show(lambda: changed([1], lambda s: s.pop()), lambda: set().pop(), lambda: changed([''], lambda s: s.pop()))
# expect: (set(), 1) | KeyError: 'pop from an empty set' | (set(), '')
show(lambda: changed([1], lambda s: s.clear()), lambda: changed([], lambda s: s.clear()))  # expect: (set(), None) | (set(), None)
show(lambda: changed([1], lambda s: s.__init__('a')), lambda: changed([1], lambda s: s.__init__()), lambda: changed([1], lambda s: s.__init__(5)))
# expect: ({'a'}, None) | (set(), None) | TypeError: 'int' object is not iterable
