# NotImplemented from an operator: the reflected method, then the plain one for an augmented assignment, then TypeError.
class N:
    def __add__(self, o): print('add'); return NotImplemented
    def __radd__(self, o): print('radd'); return NotImplemented
    def __iadd__(self, o): print('iadd'); return NotImplemented
    def __matmul__(self, o): return NotImplemented
    def __lt__(self, o): print('lt'); return NotImplemented
    def __gt__(self, o): print('gt'); return NotImplemented
    def __ge__(self, o): print('ge'); return NotImplemented
    def __eq__(self, o): print('eq'); return NotImplemented
class M(N):
    pass
try: N() + 1  # expect: add
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'N' and 'int'
try: 1 + N()  # expect: radd
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'int' and 'N'
n = N()
try: n += 1  # expect: iadd
except TypeError as e: print(e)
# expect: add
# expect: unsupported operand type(s) for +=: 'N' and 'int'
try: N() + N()  # expect: add
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'N' and 'N'
try: N() @ 1
except TypeError as e: print(e)  # expect: unsupported operand type(s) for @: 'N' and 'int'
try: N() < 1  # expect: lt
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'N' and 'int'
try: N() >= M()  # expect: ge
except TypeError as e: print(e)  # expect: '>=' not supported between instances of 'N' and 'M'
print(N() == 1, n == n, N() != 2)  # expect: eq
# expect: eq
# expect: eq
# expect: eq
# expect: False True True
class R:
    def __rtruediv__(self, o): return 'rtruediv'
    def __rfloordiv__(self, o): return 'rfloordiv'
    def __rmod__(self, o): return 'rmod'
    def __rpow__(self, o): return 'rpow'
    def __rlshift__(self, o): return 'rlshift'
    def __rrshift__(self, o): return 'rrshift'
    def __rand__(self, o): return 'rand'
    def __rxor__(self, o): return 'rxor'
    def __ror__(self, o): return 'ror'
    def __rmatmul__(self, o): return 'rmatmul'
r = R()
print(1 / r, 1.5 // r, ('%s' % r)[:9], 7 % r, 2 ** r, 1 << r, 1 >> r, True & r, {1} ^ r, {} | r, [] @ r)
# expect: rtruediv rfloordiv <__main__ rmod rpow rlshift rrshift rand rxor ror rmatmul
