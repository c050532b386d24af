# needs: cpython 3.12
# An iterator is taken apart into a callable, its arguments and where it stands; copies are put where the original stands.
class S:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i

    def __len__(self):
        return 3

    def __repr__(self):
        return 'S()'


def show(x):
    if isinstance(x, tuple):
        return '(' + ', '.join(map(show, x)) + ')'
    if callable(x) and not isinstance(x, S):
        return getattr(x, '__name__', repr(x))
    return repr(x).split(' at ')[0]


s = S()
for make in (
    lambda: iter([1, 2, 3]), lambda: reversed([1, 2, 3]), lambda: iter((1, 2)), lambda: iter('abc'), lambda: iter('é2'),
    lambda: iter(b'ab'), lambda: iter(bytearray(b'ab')), lambda: iter(range(1, 9, 3)), lambda: reversed(range(4)),
    lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2, 3: 4}.values()), lambda: iter({1: 2, 3: 4}.items()), lambda: reversed({1: 2, 3: 4}),
    lambda: reversed({1: 2, 3: 4}.values()), lambda: reversed({1: 2, 3: 4}.items()), lambda: iter({1, 2}), lambda: iter(s),
    lambda: reversed(s), lambda: reversed((1, 2)), lambda: iter(lambda: 5, 6), lambda: enumerate([1, 2], 5), lambda: map(len, ['a'], ['b']),
    lambda: filter(None, [1, 2]), lambda: zip([1], [2]), lambda: zip([1], [2], strict=True), lambda: zip(),
):
    it = make()
    print(type(it).__name__, show(it.__reduce__()))  # expect: list_iterator (iter, ([1, 2, 3]), 0)
    try:
        next(it)
        print('   after one:', show(it.__reduce__()))  # expect:    after one: (iter, ([1, 2, 3]), 1)
    except (TypeError, StopIteration) as e:
        print('   ', type(e).__name__, *e.args)
    for n, _ in enumerate(it):
        if n > 5:
            break
    print('   after all:', show(it.__reduce__()))  # expect:    after all: (iter, ([]))
    for state in (1, -5, 100, 'x', None):
        it = make()
        if hasattr(it, '__setstate__'):
            try:
                print('   state', state, it.__setstate__(state), list(it))
                # expect:    state 1 None [2, 3]
                # expect:    state -5 None [1, 2, 3]
                # expect:    state 100 None []
            except TypeError as e:
                print('   state', state, e)
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: list_reverseiterator (reversed, ([1, 2, 3]), 2)
                # expect:    after one: (reversed, ([1, 2, 3]), 1)
                # expect:    after all: (iter, ([]))
                # expect:    state 1 None [2, 1]
                # expect:    state -5 None []
                # expect:    state 100 None [3, 2, 1]
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: tuple_iterator (iter, ((1, 2)), 0)
                # expect:    after one: (iter, ((1, 2)), 1)
                # expect:    after all: (iter, (()))
                # expect:    state 1 None [2]
                # expect:    state -5 None [1, 2]
                # expect:    state 100 None []
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: str_ascii_iterator (iter, ('abc'), 0)
                # expect:    after one: (iter, ('abc'), 1)
                # expect:    after all: (iter, (''))
                # expect:    state 1 None ['b', 'c']
                # expect:    state -5 None ['a', 'b', 'c']
                # expect:    state 100 None []
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: str_iterator (iter, ('é2'), 0)
                # expect:    after one: (iter, ('é2'), 1)
                # expect:    after all: (iter, (''))
                # expect:    state 1 None ['2']
                # expect:    state -5 None ['é', '2']
                # expect:    state 100 None []
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: bytes_iterator (iter, (b'ab'), 0)
                # expect:    after one: (iter, (b'ab'), 1)
                # expect:    after all: (iter, (()))
                # expect:    state 1 None [98]
                # expect:    state -5 None [97, 98]
                # expect:    state 100 None []
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: bytearray_iterator (iter, (bytearray(b'ab')), 0)
                # expect:    after one: (iter, (bytearray(b'ab')), 1)
                # expect:    after all: (iter, (()))
                # expect:    state 1 None [98]
                # expect:    state -5 None [97, 98]
                # expect:    state 100 None []
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: range_iterator (iter, (range(1, 10, 3)), None)
                # expect:    after one: (iter, (range(4, 10, 3)), None)
                # expect:    after all: (iter, (range(10, 10, 3)), None)
                # expect:    state 1 None [4, 7]
                # expect:    state -5 None [1, 4, 7]
                # expect:    state 100 None []
                # expect:    state x 'str' object cannot be interpreted as an integer
                # expect:    state None 'NoneType' object cannot be interpreted as an integer
                # expect: range_iterator (iter, (range(3, -1, -1)), None)
                # expect:    after one: (iter, (range(2, -1, -1)), None)
                # expect:    after all: (iter, (range(-1, -1, -1)), None)
                # expect:    state 1 None [2, 1, 0]
                # expect:    state -5 None [3, 2, 1, 0]
                # expect:    state 100 None []
                # expect:    state x 'str' object cannot be interpreted as an integer
                # expect:    state None 'NoneType' object cannot be interpreted as an integer
                # expect: dict_keyiterator (iter, ([1, 3]))
                # expect:    after one: (iter, ([3]))
                # expect:    after all: (iter, ([]))
                # expect: dict_valueiterator (iter, ([2, 4]))
                # expect:    after one: (iter, ([4]))
                # expect:    after all: (iter, ([]))
                # expect: dict_itemiterator (iter, ([(1, 2), (3, 4)]))
                # expect:    after one: (iter, ([(3, 4)]))
                # expect:    after all: (iter, ([]))
                # expect: dict_reversekeyiterator (iter, ([3, 1]))
                # expect:    after one: (iter, ([1]))
                # expect:    after all: (iter, ([]))
                # expect: dict_reversevalueiterator (iter, ([4, 2]))
                # expect:    after one: (iter, ([2]))
                # expect:    after all: (iter, ([]))
                # expect: dict_reverseitemiterator (iter, ([(3, 4), (1, 2)]))
                # expect:    after one: (iter, ([(1, 2)]))
                # expect:    after all: (iter, ([]))
                # expect: set_iterator (iter, ([1, 2]))
                # expect:    after one: (iter, ([2]))
                # expect:    after all: (iter, ([]))
                # expect: iterator (iter, (S()), 0)
                # expect:    after one: (iter, (S()), 1)
                # expect:    after all: (iter, (()))
                # expect:    state 1 None [1, 2]
                # expect:    state -5 None [0, 1, 2]
                # expect:    state 100 None []
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: reversed (reversed, (S()), 2)
                # expect:    after one: (reversed, (S()), 1)
                # expect:    after all: (reversed, (()))
                # expect:    state 1 None [1, 0]
                # expect:    state -5 None []
                # expect:    state 100 None [2, 1, 0]
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: reversed (reversed, ((1, 2)), 1)
                # expect:    after one: (reversed, ((1, 2)), 0)
                # expect:    after all: (reversed, (()))
                # expect:    state 1 None [2, 1]
                # expect:    state -5 None []
                # expect:    state 100 None [2, 1]
                # expect:    state x an integer is required
                # expect:    state None an integer is required
                # expect: callable_iterator (iter, (<lambda>, 6))
                # expect:    after one: (iter, (<lambda>, 6))
                # expect:    after all: (iter, (<lambda>, 6))
                # expect: enumerate (enumerate, (<list_iterator object, 5))
                # expect:    after one: (enumerate, (<list_iterator object, 6))
                # expect:    after all: (enumerate, (<list_iterator object, 7))
                # expect: map (map, (len, <list_iterator object, <list_iterator object))
                # expect:     TypeError len() takes exactly one argument (2 given)
                # expect:    after all: (map, (len, <list_iterator object, <list_iterator object))
                # expect: filter (filter, (None, <list_iterator object))
                # expect:    after one: (filter, (None, <list_iterator object))
                # expect:    after all: (filter, (None, <list_iterator object))
                # expect: zip (zip, (<list_iterator object, <list_iterator object))
                # expect:    after one: (zip, (<list_iterator object, <list_iterator object))
                # expect:    after all: (zip, (<list_iterator object, <list_iterator object))
                # expect:    state 1 None [(1, 2)]
                # expect:    state -5 None [(1, 2)]
                # expect:    state 100 None [(1, 2)]
                # expect:    state x None [(1, 2)]
                # expect:    state None None [(1, 2)]
                # expect: zip (zip, (<list_iterator object, <list_iterator object), True)
                # expect:    after one: (zip, (<list_iterator object, <list_iterator object), True)
                # expect:    after all: (zip, (<list_iterator object, <list_iterator object), True)
                # expect:    state 1 None [(1, 2)]
                # expect:    state -5 None [(1, 2)]
                # expect:    state 100 None [(1, 2)]
                # expect:    state x None [(1, 2)]
                # expect:    state None None [(1, 2)]
                # expect: zip (zip, ())
                # expect:     StopIteration
                # expect:    after all: (zip, ())
                # expect:    state 1 None []
                # expect:    state -5 None []
                # expect:    state 100 None []
                # expect:    state x None []
                # expect:    state None None []
