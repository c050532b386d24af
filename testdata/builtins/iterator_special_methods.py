from _show import show


class Sequence:
    def __getitem__(self, index):
        return [1, 2][index]

    def __len__(self):
        return 2


for make in (
    lambda: iter([1, 2]), lambda: reversed([1, 2]), lambda: iter((1, 2)), lambda: iter('ab'), lambda: iter('éa'), lambda: iter(b'ab'),
    lambda: iter(bytearray(b'ab')), lambda: iter(memoryview(b'ab')), lambda: iter(range(2)), lambda: iter({1: 2}), lambda: iter({1: 2}.values()),
    lambda: iter({1: 2}.items()), lambda: reversed({1: 2}), lambda: reversed({1: 2}.values()), lambda: reversed({1: 2}.items()), lambda: iter({1}),
    lambda: iter(Sequence()), lambda: reversed(Sequence()), lambda: iter([5, 0].pop, 5), lambda: enumerate('a'), lambda: map(str, [1]),
    lambda: filter(None, [0, 1]), lambda: zip('a', 'b'), lambda: (x for x in 'a'),
):
    it = make()
    print(type(it).__name__)  # expect: list_iterator
    show(lambda: it.__iter__() is it, lambda: it.__length_hint__() if hasattr(it, '__length_hint__') else None, lambda: it.__next__(),
    # expect: True | 2 | 1 | 1 | [2] | StopIteration
    # expect: list_reverseiterator
    # expect: True | 2 | 2 | 1 | [1] | StopIteration
    # expect: tuple_iterator
    # expect: True | 2 | 1 | 1 | [2] | StopIteration
    # expect: str_ascii_iterator
    # expect: True | 2 | 'a' | 1 | ['b'] | StopIteration
    # expect: str_iterator
    # expect: True | 2 | 'é' | 1 | ['a'] | StopIteration
    # expect: bytes_iterator
    # expect: True | 2 | 97 | 1 | [98] | StopIteration
    # expect: bytearray_iterator
    # expect: True | 2 | 97 | 1 | [98] | StopIteration
    # expect: memory_iterator
    # expect: True | None | 97 | None | [98] | StopIteration
    # expect: range_iterator
    # expect: True | 2 | 0 | 1 | [1] | StopIteration
    # expect: dict_keyiterator
    # expect: True | 1 | 1 | 0 | [] | StopIteration
    # expect: dict_valueiterator
    # expect: True | 1 | 2 | 0 | [] | StopIteration
    # expect: dict_itemiterator
    # expect: True | 1 | (1, 2) | 0 | [] | StopIteration
    # expect: dict_reversekeyiterator
    # expect: True | 1 | 1 | 0 | [] | StopIteration
    # expect: dict_reversevalueiterator
    # expect: True | 1 | 2 | 0 | [] | StopIteration
    # expect: dict_reverseitemiterator
    # expect: True | 1 | (1, 2) | 0 | [] | StopIteration
    # expect: set_iterator
    # expect: True | 1 | 1 | 0 | [] | StopIteration
    # expect: iterator
    # expect: True | 2 | 1 | 1 | [2] | StopIteration
    # expect: reversed
    # expect: True | 2 | 2 | 1 | [1] | StopIteration
    # expect: callable_iterator
    # expect: True | None | 0 | None | [] | StopIteration
    # expect: enumerate
    # expect: True | None | (0, 'a') | None | [] | StopIteration
    # expect: map
    # expect: True | None | '1' | None | [] | StopIteration
    # expect: filter
    # expect: True | None | 1 | None | [] | StopIteration
    # expect: zip
    # expect: True | None | ('a', 'b') | None | [] | StopIteration
    # expect: generator
    # expect: True | None | 'a' | None | [] | StopIteration
         lambda: it.__length_hint__() if hasattr(it, '__length_hint__') else None, lambda: list(it), lambda: it.__next__())
for cls, args in ((enumerate, ('ab', 1)), (map, (str, [1])), (filter, (None, [1])), (zip, ('a', 'b')), (reversed, ('ab',))):
    class Derived(cls):
        pass

    show(lambda: list(cls.__new__(cls, *args)), lambda: type(cls.__new__(Derived, *args)).__name__, lambda: cls.__new__(int, *args), lambda: cls.__new__(cls, 5, 5, 5))
    # expect: [(1, 'a'), (2, 'b')] | 'Derived' | TypeError: enumerate.__new__(int): int is not a subtype of enumerate | TypeError: enumerate() takes at most 2 arguments (3 given)
    # expect: ['1'] | 'Derived' | TypeError: map.__new__(int): int is not a subtype of map | TypeError: 'int' object is not iterable
    # expect: [1] | 'Derived' | TypeError: filter.__new__(int): int is not a subtype of filter | TypeError: filter expected 2 arguments, got 3
    # expect: [('a', 'b')] | 'Derived' | TypeError: zip.__new__(int): int is not a subtype of zip | TypeError: 'int' object is not iterable
    # expect: ['b', 'a'] | 'Derived' | TypeError: reversed.__new__(int): int is not a subtype of reversed | TypeError: reversed expected 1 argument, got 3
show(lambda: enumerate.__class_getitem__(int), lambda: zip().__setstate__(1), lambda: reversed('ab').__setstate__(0))  # expect: enumerate[int] | None | None
