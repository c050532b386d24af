from _show import show

for name in ('and', 'or', 'xor', 'rand', 'ror', 'rxor'):
    method = f'__{name}__'
    show(lambda: getattr(True, method)(False), lambda: getattr(False, method)(True), lambda: getattr(True, method)(6), lambda: getattr(True, method)('x'))
    # expect: False | False | 0 | NotImplemented
    # expect: True | True | 7 | NotImplemented
    # expect: True | True | 7 | NotImplemented
    # expect: False | False | 0 | NotImplemented
    # expect: True | True | 7 | NotImplemented
    # expect: True | True | 7 | NotImplemented
show(lambda: True.__repr__(), lambda: False.__repr__(), lambda: True.__hash__(), lambda: False.__hash__(), lambda: bool.__hash__(True))
# expect: 'True' | 'False' | 1 | 0 | 1
show(lambda: bool.__new__(bool, 5), lambda: bool.__new__(bool), lambda: bool.__new__(int), lambda: bool.__new__(5))
# expect: True | False | TypeError: bool.__new__(int): int is not a subtype of bool | TypeError: bool.__new__(X): X is not a type object (int)
show(lambda: True & 1, lambda: True | 0.5, lambda: True ^ True, lambda: True + True, lambda: type(True & True).__name__, lambda: type(True & 1).__name__)
# expect: 1 | TypeError: unsupported operand type(s) for |: 'bool' and 'float' | False | 2 | 'bool' | 'int'
show(lambda: bool([]), lambda: bool(-0.0), lambda: bool('0'), lambda: bool(1, 2), lambda: bool(x=1))
# expect: False | False | True | TypeError: bool expected at most 1 argument, got 2 | TypeError: bool() takes no keyword arguments
