from _show import show


def changed(start, change):
    l = list(start)
    r = change(l)
    return (l, r) if r is not l else l


show(lambda: changed('ab', lambda l: l.__setitem__(0, 'x')), lambda: changed('ab', lambda l: l.__setitem__(slice(0, 0), '')),
# expect: (['x', 'b'], None) | (['a', 'b'], None) | IndexError: list assignment index out of range | TypeError: list indices must be integers or slices, not str
     lambda: changed('', lambda l: l.__setitem__(0, 1)), lambda: changed('ab', lambda l: l.__setitem__('x', 1)))
show(lambda: changed('ab', lambda l: l.__delitem__(0)), lambda: changed('ab', lambda l: l.__delitem__(slice(None))),
# expect: (['b'], None) | ([], None) | IndexError: list assignment index out of range | TypeError: list indices must be integers or slices, not NoneType
     lambda: changed('', lambda l: l.__delitem__(-1)), lambda: changed('ab', lambda l: l.__delitem__(None)))
show(lambda: changed('ab', lambda l: l.__iadd__('c')), lambda: changed('', lambda l: l.__iadd__(())), lambda: changed('a', lambda l: l.__iadd__(5)))
# expect: ['a', 'b', 'c'] | [] | TypeError: 'int' object is not iterable
show(lambda: changed('ab', lambda l: l.__imul__(2)), lambda: changed('ab', lambda l: l.__imul__(0)), lambda: changed('a', lambda l: l.__imul__('x')))
# expect: ['a', 'b', 'a', 'b'] | [] | TypeError: 'str' object cannot be interpreted as an integer
show(lambda: changed('ab', lambda l: l.__init__('xyz')), lambda: changed('ab', lambda l: l.__init__()), lambda: changed('a', lambda l: l.__init__(5)))
# expect: (['x', 'y', 'z'], None) | ([], None) | TypeError: 'int' object is not iterable
show(lambda: changed('ab', lambda l: l.append('c')), lambda: changed('', lambda l: l.append(None)), lambda: [].append())
# expect: (['a', 'b', 'c'], None) | ([None], None) | TypeError: list.append() takes exactly one argument (0 given)
show(lambda: changed('ab', lambda l: l.extend('cd')), lambda: changed('', lambda l: l.extend([])), lambda: changed('a', lambda l: l.extend(5)))
# expect: (['a', 'b', 'c', 'd'], None) | ([], None) | TypeError: 'int' object is not iterable
show(lambda: changed('ab', lambda l: l.insert(1, 'x')), lambda: changed('', lambda l: l.insert(-9, None)), lambda: changed('a', lambda l: l.insert('x', 1)))
# expect: (['a', 'x', 'b'], None) | ([None], None) | TypeError: 'str' object cannot be interpreted as an integer
show(lambda: changed('ab', lambda l: l.pop()), lambda: changed('ab', lambda l: l.pop(-2)), lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop('x'))
# expect: (['a'], 'b') | (['b'], 'a') | IndexError: pop from empty list | IndexError: pop index out of range | TypeError: 'str' object cannot be interpreted as an integer
show(lambda: changed('aba', lambda l: l.remove('a')), lambda: changed([None], lambda l: l.remove(None)), lambda: [].remove(1))
# expect: (['b', 'a'], None) | ([], None) | ValueError: list.remove(x): x not in list
show(lambda: changed('ab', lambda l: l.reverse()), lambda: changed('', lambda l: l.reverse()))  # expect: (['b', 'a'], None) | ([], None)
show(lambda: changed('ab', lambda l: l.clear()), lambda: changed('', lambda l: l.clear()))  # expect: ([], None) | ([], None)
show(lambda: changed('ba', lambda l: l.sort()), lambda: changed('', lambda l: l.sort()), lambda: [1, 'a'].sort(), lambda: [2].sort(key=5), lambda: [1].sort(len))
# expect: (['a', 'b'], None) | ([], None) | TypeError: '<' not supported between instances of 'str' and 'int' | TypeError: 'int' object is not callable | TypeError: sort() takes no positional arguments
show(lambda: ['a'].copy(), lambda: [].copy(), lambda: list(['a', 'b'].__reversed__()), lambda: list([].__reversed__()))  # expect: ['a'] | [] | ['b', 'a'] | []
