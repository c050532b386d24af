# list and tuple: what their operators do, by name.
from _show import show

for t in (list, tuple):
    class Derived(t):
        pass

    ab, empty, nested = t('ab'), t(), t([t([1]), 2.0])
    print(t.__name__)  # expect: list
    show(lambda: ab.__add__(t('c')), lambda: empty.__add__(empty), lambda: ab.__add__(1), lambda: Derived('x') + ab)
    # expect: ['a', 'b', 'c'] | [] | TypeError: can only concatenate list (not "int") to list | ['x', 'a', 'b']
    show(lambda: ab.__mul__(2), lambda: empty.__mul__(3), lambda: ab.__mul__('x'), lambda: ab.__mul__(-1))
    # expect: ['a', 'b', 'a', 'b'] | [] | TypeError: 'str' object cannot be interpreted as an integer | []
    show(lambda: ab.__rmul__(2), lambda: ab.__rmul__(0), lambda: ab.__rmul__(1.0))
    # expect: ['a', 'b', 'a', 'b'] | [] | TypeError: 'float' object cannot be interpreted as an integer
    show(lambda: ab.__contains__('a'), lambda: empty.__contains__(None), lambda: ab.__contains__(1))  # expect: True | False | False
    show(lambda: ab.__len__(), lambda: empty.__len__(), lambda: Derived('xyz').__len__())  # expect: 2 | 0 | 3
    show(lambda: ab.__getitem__(0), lambda: ab.__getitem__(slice(None, None, -1)), lambda: empty.__getitem__(0), lambda: ab.__getitem__('x'), lambda: ab[-1])
    # expect: 'a' | ['b', 'a'] | IndexError: list index out of range | TypeError: list indices must be integers or slices, not str | 'b'
    show(lambda: list(ab.__iter__()), lambda: list(empty.__iter__()))  # expect: ['a', 'b'] | []
    show(lambda: nested.__repr__(), lambda: empty.__repr__(), lambda: Derived('x').__repr__())  # expect: '[[1], 2.0]' | '[]' | "['x']"
    for a, b in ((ab, t('ab')), (ab, t('b')), (empty, ab), (nested, t([t([1]), 2])), (ab, 'ab'), (ab, t([1]))):
        show(lambda: a.__eq__(b), lambda: a.__ne__(b), lambda: a.__lt__(b), lambda: a.__le__(b), lambda: a.__gt__(b), lambda: a.__ge__(b))
        # expect: True | False | False | True | False | True
        # expect: False | True | True | True | False | False
        # expect: False | True | True | True | False | False
        # expect: True | False | False | True | False | True
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
        # expect: False | True | TypeError: '<' not supported between instances of 'str' and 'int' | TypeError: '<=' not supported between instances of 'str' and 'int' | TypeError: '>' not supported between instances of 'str' and 'int' | TypeError: '>=' not supported between instances of 'str' and 'int'
    show(lambda: ab.count('a'), lambda: empty.count(None))  # expect: 1 | 0
    show(lambda: ab.index('b'), lambda: empty.index(1), lambda: ab.index('a', -2, None))
    # expect: 1 | ValueError: 1 is not in list | TypeError: slice indices must be integers or have an __index__ method
    show(lambda: t.__class_getitem__(int), lambda: t.__class_getitem__(()), lambda: t[int, ...])
    # expect: list[int] | list[()] | list[int, ...]
    # expect: tuple
    # expect: ('a', 'b', 'c') | () | TypeError: can only concatenate tuple (not "int") to tuple | ('x', 'a', 'b')
    # expect: ('a', 'b', 'a', 'b') | () | TypeError: 'str' object cannot be interpreted as an integer | ()
    # expect: ('a', 'b', 'a', 'b') | () | TypeError: 'float' object cannot be interpreted as an integer
    # expect: True | False | False
    # expect: 2 | 0 | 3
    # expect: 'a' | ('b', 'a') | IndexError: tuple index out of range | TypeError: tuple indices must be integers or slices, not str | 'b'
    # expect: ['a', 'b'] | []
    # expect: '((1,), 2.0)' | '()' | "('x',)"
    # expect: True | False | False | True | False | True
    # expect: False | True | True | True | False | False
    # expect: False | True | True | True | False | False
    # expect: True | False | False | True | False | True
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: False | True | TypeError: '<' not supported between instances of 'str' and 'int' | TypeError: '<=' not supported between instances of 'str' and 'int' | TypeError: '>' not supported between instances of 'str' and 'int' | TypeError: '>=' not supported between instances of 'str' and 'int'
    # expect: 1 | 0
    # expect: 1 | ValueError: tuple.index(x): x not in tuple | TypeError: slice indices must be integers or have an __index__ method
    # expect: tuple[int] | tuple[()] | tuple[int, ...]
show(lambda: (1, 2).__hash__() == hash((1, 2)), lambda: ().__hash__() == hash(()), lambda: ([],).__hash__())
# expect: True | True | TypeError: unhashable type: 'list'
show(lambda: (1,).__getnewargs__(), lambda: ().__getnewargs__())  # expect: ((1,),) | ((),)
show(lambda: tuple(5), lambda: tuple([]), lambda: tuple('ab'), lambda: list(5), lambda: list(()))
# expect: TypeError: 'int' object is not iterable | () | ('a', 'b') | TypeError: 'int' object is not iterable | []


class Broken:
    def __eq__(self, other):
        raise ValueError('no')


show(lambda: [Broken()].__contains__(1), lambda: (Broken(),).__contains__(1), lambda: [Broken()].count(1), lambda: (Broken(),).count(1),
# expect: ValueError: no | ValueError: no | ValueError: no | ValueError: no | ValueError: no | ValueError: no | ValueError: no
     lambda: [Broken()] == [1], lambda: (Broken(),) < (1,), lambda: [Broken()].remove(1))
