from _show import show


class Derived(dict):
    def __missing__(self, key):
        return key * 2


def changed(start, change):
    d = dict(start)
    r = change(d)
    return (d, r) if r is not d else d


ab, empty = {'a': 1, 'b': 2}, {}
show(lambda: ab.__contains__('a'), lambda: empty.__contains__(None), lambda: ab.__contains__([]))  # expect: True | False | TypeError: unhashable type: 'list'
show(lambda: ab.__getitem__('a'), lambda: Derived().__getitem__('x'), lambda: empty.__getitem__(0), lambda: ab.__getitem__({}))
# expect: 1 | 'xx' | KeyError: 0 | TypeError: unhashable type: 'dict'
show(lambda: ab.__len__(), lambda: empty.__len__())  # expect: 2 | 0
show(lambda: list(ab.__iter__()), lambda: list(empty.__iter__()), lambda: list(ab.__reversed__()), lambda: list(empty.__reversed__()))
# expect: ['a', 'b'] | [] | ['b', 'a'] | []
show(lambda: ab.__or__({'b': 3}), lambda: empty.__or__({}), lambda: ab.__or__([('x', 1)]), lambda: Derived() | ab)
# expect: {'a': 1, 'b': 3} | {} | NotImplemented | {'a': 1, 'b': 2}
show(lambda: ab.__ror__({'b': 3}), lambda: empty.__ror__({}), lambda: ab.__ror__([('x', 1)]))  # expect: {'b': 2, 'a': 1} | {} | NotImplemented
show(lambda: changed(ab, lambda d: d.__ior__({'c': 3})), lambda: changed(empty, lambda d: d.__ior__([])), lambda: changed(empty, lambda d: d.__ior__(5)))
# expect: {'a': 1, 'b': 2, 'c': 3} | {} | TypeError: 'int' object is not iterable
show(lambda: changed(ab, lambda d: d.__setitem__('a', 9)), lambda: changed(empty, lambda d: d.__setitem__(None, None)), lambda: changed(empty, lambda d: d.__setitem__([], 1)))
# expect: ({'a': 9, 'b': 2}, None) | ({None: None}, None) | TypeError: unhashable type: 'list'
show(lambda: changed(ab, lambda d: d.__delitem__('a')), lambda: changed({0: 0}, lambda d: d.__delitem__(0)), lambda: changed(empty, lambda d: d.__delitem__('x')))
# expect: ({'b': 2}, None) | ({}, None) | KeyError: 'x'
show(lambda: changed(ab, lambda d: d.__init__(c=3)), lambda: changed(empty, lambda d: d.__init__({})), lambda: changed(empty, lambda d: d.__init__(5)),
# expect: ({'a': 1, 'b': 2, 'c': 3}, None) | ({}, None) | TypeError: 'int' object is not iterable | ({'a': 1, 'b': 2, 'x': 'y'}, None)
     lambda: changed(ab, lambda d: d.__init__([('x', 'y')])))
for a, b in ((ab, {'b': 2, 'a': 1}), (ab, {'a': 1}), (empty, {}), (ab, [('a', 1)]), (ab, {'a': 1, 'b': 2.0})):
    show(lambda: a.__eq__(b), lambda: a.__ne__(b), lambda: a.__lt__(b), lambda: a.__le__(b), lambda: a.__gt__(b), lambda: a.__ge__(b))
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: False | True | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
show(lambda: ab.__repr__(), lambda: empty.__repr__(), lambda: Derived(x=1).__repr__())  # expect: "{'a': 1, 'b': 2}" | '{}' | "{'x': 1}"
show(lambda: dict.__class_getitem__(int), lambda: dict.__class_getitem__(()), lambda: dict[str, int])  # expect: dict[int] | dict[()] | dict[str, int]
show(lambda: changed(ab, lambda d: d.clear()), lambda: changed(empty, lambda d: d.clear()), lambda: ab.copy(), lambda: empty.copy())
# expect: ({}, None) | ({}, None) | {'a': 1, 'b': 2} | {}
show(lambda: ab.items(), lambda: empty.items(), lambda: ab.keys(), lambda: empty.keys(), lambda: ab.values(), lambda: empty.values())
# expect: dict_items([('a', 1), ('b', 2)]) | dict_items([]) | dict_keys(['a', 'b']) | dict_keys([]) | dict_values([1, 2]) | dict_values([])
show(lambda: dict.fromkeys('ab'), lambda: dict.fromkeys([], 1), lambda: dict.fromkeys(5), lambda: Derived.fromkeys('a', 0))
# expect: {'a': None, 'b': None} | {} | TypeError: 'int' object is not iterable | {'a': 0}
show(lambda: changed(ab, lambda d: d.popitem()), lambda: changed({None: 0}, lambda d: d.popitem()), lambda: {}.popitem())
# expect: ({'a': 1}, ('b', 2)) | ({}, (None, 0)) | KeyError: 'popitem(): dictionary is empty'
show(lambda: ab < empty, lambda: ab <= empty, lambda: dict.__new__(dict), lambda: dict.__new__(int), lambda: dict.__new__())
# expect: TypeError: '<' not supported between instances of 'dict' and 'dict' | TypeError: '<=' not supported between instances of 'dict' and 'dict' | {} | TypeError: dict.__new__(int): int is not a subtype of dict | TypeError: dict.__new__(): not enough arguments
