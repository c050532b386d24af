from _show import show

d, empty = {1: 'a', 2: 'b'}, {}
for keys, none, other in ((d.keys(), empty.keys(), {2, 3}), (d.items(), empty.items(), {(2, 'b'), (3, 'c')})):
    print(type(keys).__name__)  # expect: dict_keys
    for name in ('and', 'or', 'sub', 'xor', 'rand', 'ror', 'rsub', 'rxor'):
        method = f'__{name}__'
        show(lambda: getattr(keys, method)(other), lambda: getattr(none, method)(none), lambda: getattr(keys, method)(list(other)), lambda: getattr(keys, method)(5))
        # expect: set[2] | set() | set[2] | TypeError: 'int' object is not iterable
        # expect: set[1, 2, 3] | set() | set[1, 2, 3] | TypeError: 'int' object is not iterable
        # expect: set[1] | set() | set[1] | TypeError: 'int' object is not iterable
        # expect: set[1, 3] | set() | set[1, 3] | TypeError: 'int' object is not iterable
        # expect: set[2] | set() | set[2] | TypeError: 'int' object is not iterable
        # expect: set[1, 2, 3] | set() | set[1, 2, 3] | TypeError: 'int' object is not iterable
        # expect: set[3] | set() | set[3] | TypeError: 'int' object is not iterable
        # expect: set[1, 3] | set() | set[1, 3] | TypeError: 'int' object is not iterable
    for x, y in ((keys, other), (keys, set(keys)), (none, keys), (keys, frozenset()), (keys, list(keys)), (keys, {1: 'a', 2: 'b'}.items())):
        show(lambda: x.__eq__(y), lambda: x.__ne__(y), lambda: x.__lt__(y), lambda: x.__le__(y), lambda: x.__gt__(y), lambda: x.__ge__(y))
        # expect: False | True | False | False | False | False
        # expect: True | False | False | True | False | True
        # expect: False | True | True | True | False | False
        # expect: False | True | False | False | True | True
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
        # expect: False | True | False | False | False | False
    show(lambda: keys.__contains__(1), lambda: keys.__contains__((1, 'a')), lambda: none.__contains__(0), lambda: keys.__contains__([]), lambda: keys.__contains__(([], 1)))
    # expect: True | False | False | TypeError: unhashable type: 'list' | TypeError: unhashable type: 'list'
    show(lambda: keys.__len__(), lambda: none.__len__(), lambda: list(keys.__iter__()), lambda: list(none.__iter__()))  # expect: 2 | 0 | [1, 2] | []
    show(lambda: keys.__repr__(), lambda: none.__repr__(), lambda: list(keys.__reversed__()), lambda: list(none.__reversed__()))
    # expect: 'dict_keys([1, 2])' | 'dict_keys([])' | [2, 1] | []
    show(lambda: keys.isdisjoint(other), lambda: none.isdisjoint(()), lambda: keys.isdisjoint(5), lambda: keys.isdisjoint([[]]))
    # expect: False | True | TypeError: 'int' object is not iterable | TypeError: unhashable type: 'list'
    show(lambda: keys.mapping, lambda: none.mapping, lambda: type(keys)())
    # expect: mappingproxy({1: 'a', 2: 'b'}) | mappingproxy({}) | TypeError: cannot create 'dict_keys' instances
    # expect: dict_items
    # expect: set[(2, 'b')] | set() | set[(2, 'b')] | TypeError: 'int' object is not iterable
    # expect: set[(1, 'a'), (2, 'b'), (3, 'c')] | set() | set[(1, 'a'), (2, 'b'), (3, 'c')] | TypeError: 'int' object is not iterable
    # expect: set[(1, 'a')] | set() | set[(1, 'a')] | TypeError: 'int' object is not iterable
    # expect: set[(1, 'a'), (3, 'c')] | set() | set[(1, 'a'), (3, 'c')] | TypeError: 'int' object is not iterable
    # expect: set[(2, 'b')] | set() | set[(2, 'b')] | TypeError: 'int' object is not iterable
    # expect: set[(1, 'a'), (2, 'b'), (3, 'c')] | set() | set[(1, 'a'), (2, 'b'), (3, 'c')] | TypeError: 'int' object is not iterable
    # expect: set[(3, 'c')] | set() | set[(3, 'c')] | TypeError: 'int' object is not iterable
    # expect: set[(1, 'a'), (3, 'c')] | set() | set[(1, 'a'), (3, 'c')] | TypeError: 'int' object is not iterable
    # expect: False | True | False | False | False | False
    # expect: True | False | False | True | False | True
    # expect: False | True | True | True | False | False
    # expect: False | True | False | False | True | True
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | False | True | False | True
    # expect: False | True | False | False | TypeError: unhashable type: 'list'
    # expect: 2 | 0 | [(1, 'a'), (2, 'b')] | []
    # expect: "dict_items([(1, 'a'), (2, 'b')])" | 'dict_items([])' | [(2, 'b'), (1, 'a')] | []
    # expect: False | True | TypeError: 'int' object is not iterable | True
    # expect: mappingproxy({1: 'a', 2: 'b'}) | mappingproxy({}) | TypeError: cannot create 'dict_items' instances
values, none = d.values(), empty.values()
show(lambda: values.__len__(), lambda: none.__len__(), lambda: list(values.__iter__()), lambda: list(none.__iter__()))  # expect: 2 | 0 | ['a', 'b'] | []
show(lambda: values.__repr__(), lambda: none.__repr__(), lambda: list(values.__reversed__()), lambda: list(none.__reversed__()), lambda: values.mapping)
# expect: "dict_values(['a', 'b'])" | 'dict_values([])' | ['b', 'a'] | [] | mappingproxy({1: 'a', 2: 'b'})
show(lambda: values == d.values(), lambda: values.__eq__(values), lambda: values.__hash__() == hash(values), lambda: none.__hash__() == hash(none))
# expect: False | True | True | True
