# needs: cpython 3.12
from _show import show

r, empty = range(2, 9, 3), range(0)
for x, y in ((r, range(2, 10, 3)), (r, range(3)), (empty, range(5, 5)), (r, [2, 5, 8]), (r, None)):
    show(lambda: x.__eq__(y), lambda: x.__ne__(y), lambda: x.__lt__(y), lambda: x.__le__(y), lambda: x.__gt__(y), lambda: x.__ge__(y))
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: False | True | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
show(lambda: r.__contains__(5), lambda: empty.__contains__(0), lambda: r.__contains__('x'), lambda: r.__contains__(5.0), lambda: range(5).__contains__(True))
# expect: True | False | False | True | True
show(lambda: r.__getitem__(1), lambda: r.__getitem__(slice(None, None, -1)), lambda: empty.__getitem__(0), lambda: r.__getitem__('x'))
# expect: 5 | range(8, -1, -3) | IndexError: range object index out of range | TypeError: range indices must be integers or slices, not str
show(lambda: r.__len__(), lambda: empty.__len__(), lambda: list(r.__iter__()), lambda: list(empty.__iter__()))  # expect: 3 | 0 | [2, 5, 8] | []
show(lambda: list(r.__reversed__()), lambda: list(empty.__reversed__()), lambda: r.__bool__(), lambda: empty.__bool__())  # expect: [8, 5, 2] | [] | True | False
show(lambda: r.__repr__(), lambda: empty.__repr__(), lambda: r.__hash__() == hash(range(2, 10, 3)), lambda: empty.__hash__() == hash(range(1, 1)))
# expect: 'range(2, 9, 3)' | 'range(0, 0)' | True | True
show(lambda: r.count(5), lambda: empty.count(0), lambda: r.count('x'), lambda: r.index(8), lambda: range(3).index(0), lambda: empty.index(0), lambda: r.index('x'))
# expect: 1 | 0 | 0 | 2 | 0 | ValueError: 0 is not in range | ValueError: sequence.index(x): x not in sequence
show(lambda: r.__reduce__(), lambda: empty.__reduce__(), lambda: (r.start, r.stop, r.step), lambda: range('x'), lambda: range(1, 2, 0), lambda: range(1.5))
# expect: (<class 'range'>, (2, 9, 3)) | (<class 'range'>, (0, 0, 1)) | (2, 9, 3) | TypeError: 'str' object cannot be interpreted as an integer | ValueError: range() arg 3 must not be zero | TypeError: 'float' object cannot be interpreted as an integer
s, all_of = slice(1, 5, 2), slice(None)
for x, y in ((s, slice(1, 5, 2)), (s, slice(1, 6)), (all_of, slice(None)), (s, (1, 5, 2)), (all_of, s)):
    show(lambda: x.__eq__(y), lambda: x.__ne__(y), lambda: x.__lt__(y), lambda: x.__le__(y), lambda: x.__gt__(y), lambda: x.__ge__(y))
    # expect: True | False | False | True | False | True
    # expect: False | True | True | True | False | False
    # expect: True | False | False | True | False | True
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: False | True | TypeError: '<' not supported between instances of 'NoneType' and 'int' | TypeError: '<=' not supported between instances of 'NoneType' and 'int' | TypeError: '>' not supported between instances of 'NoneType' and 'int' | TypeError: '>=' not supported between instances of 'NoneType' and 'int'
show(lambda: s.__repr__(), lambda: all_of.__repr__(), lambda: s.__hash__() == hash(slice(1, 5, 2)), lambda: hash(slice([])))
# expect: 'slice(1, 5, 2)' | 'slice(None, None, None)' | True | TypeError: unhashable type: 'list'
show(lambda: s.indices(3), lambda: all_of.indices(0), lambda: s.indices(-1), lambda: s.indices('x'), lambda: slice('a').indices(1), lambda: slice(0, 1, 0).indices(1))
# expect: (1, 3, 2) | (0, 0, 1) | ValueError: length should not be negative | TypeError: 'str' object cannot be interpreted as an integer | TypeError: slice indices must be integers or None or have an __index__ method | ValueError: slice step cannot be zero
show(lambda: s.__reduce__(), lambda: (s.start, s.stop, s.step), lambda: slice(), lambda: slice(1, 2, 3, 4))
# expect: (<class 'slice'>, (1, 5, 2)) | (1, 5, 2) | TypeError: slice expected at least 1 argument, got 0 | TypeError: slice expected at most 3 arguments, got 4
