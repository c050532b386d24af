class A:
    def __add__(self, o): print('A.add'); return NotImplemented
    def __radd__(self, o): print('A.radd'); return NotImplemented
class B(A):
    def __radd__(self, o): print('B.radd'); return 'B'  # expect: B.radd
class C(A): pass
class D:
    def __radd__(self, o): print('D.radd'); return 'D'
print(A() + B(), B() + A() if False else '', A() + D())  # expect: A.add
# expect: D.radd
# expect: B  D
for f in (lambda: A() + A(), lambda: A() + C(), lambda: C() + A(), lambda: A() + 1, lambda: 1 + A(), lambda: B() + B(), lambda: D() + D()):
    try: print(f())  # expect: A.add
    except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'A' and 'A'
    # expect: A.add
    # expect: A.radd
    # expect: unsupported operand type(s) for +: 'A' and 'C'
    # expect: A.add
    # expect: A.radd
    # expect: unsupported operand type(s) for +: 'C' and 'A'
    # expect: A.add
    # expect: unsupported operand type(s) for +: 'A' and 'int'
    # expect: A.radd
    # expect: unsupported operand type(s) for +: 'int' and 'A'
    # expect: A.add
    # expect: unsupported operand type(s) for +: 'B' and 'B'
    # expect: unsupported operand type(s) for +: 'D' and 'D'
class I(int):
    def __radd__(self, o): return 'I.radd'
    def __rsub__(self, o): return 'I.rsub'
print(1 + I(2), I(2) + 1, 5 - I(1), 1.5 + I(1))  # expect: I.radd 3 I.rsub 2.5
class S(str):
    def __radd__(self, o): return 'S.radd'
    def __rmod__(self, o): return 'S.rmod'
print('a' + S('b') if False else 'skip', '%s' % S('x'))  # expect: skip S.rmod
class L(list):
    def __radd__(self, o): return 'L.radd'
    def __rmul__(self, o): return 'L.rmul'
print([1] + L([2]) if False else '', 3 * L([1]))  # expect:  L.rmul
class X:
    __add__ = None
    def __radd__(self, o): return 'X.radd'
try: X() + 1
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
print(1 + X())  # expect: X.radd
class Y:
    __radd__ = None
try: 1 + Y()
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
class In:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented
i = In()
try: i += 1
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +=: 'In' and 'int'
class R:
    def __radd__(self, o): return ('radd', o)
z = 5
z += R()
print(z)  # expect: ('radd', 5)
l = [1]
l += 'ab'
try: l += R()
except TypeError as e: print(e)
else: print(l)  # expect: ('radd', [1, 'a', 'b'])
