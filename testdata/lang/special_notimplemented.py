# NotImplemented passes the question on; None in place of a method ends it.
def attempt(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
class A:
    def __add__(self, other): print('add', end=' '); return NotImplemented
    def __radd__(self, other): print('radd', end=' '); return NotImplemented
    def __iadd__(self, other): print('iadd', end=' '); return NotImplemented
class B(A):
    def __radd__(self, other): print('B.radd', end=' '); return NotImplemented
class C(A): pass
def augment(x, y): x += y; return x
attempt(lambda: A() + A())  # expect: add unsupported operand type(s) for +: 'A' and 'A'
attempt(lambda: A() + 1)  # expect: add unsupported operand type(s) for +: 'A' and 'int'
attempt(lambda: 1 + A())  # expect: radd unsupported operand type(s) for +: 'int' and 'A'
attempt(lambda: A() + B())  # expect: B.radd add unsupported operand type(s) for +: 'A' and 'B'
attempt(lambda: B() + A())  # expect: add radd unsupported operand type(s) for +: 'B' and 'A'
attempt(lambda: A() + C())  # expect: add radd unsupported operand type(s) for +: 'A' and 'C'
attempt(lambda: augment(A(), 1))  # expect: iadd add unsupported operand type(s) for +=: 'A' and 'int'
attempt(lambda: augment(1, A()))  # expect: radd unsupported operand type(s) for +=: 'int' and 'A'
class Closed: __add__ = None; __radd__ = None
attempt(lambda: Closed() + 1)  # expect: 'NoneType' object is not callable
attempt(lambda: 1 + Closed())  # expect: 'NoneType' object is not callable
class Fallback:
    __iadd__ = None
    def __add__(self, other): return 'added'
attempt(lambda: augment(Fallback(), 1))  # expect: 'NoneType' object is not callable
# A subclass of the left operand's class goes first, if it brings a reflected method of its own.
class I(int):
    def __add__(self, other): return 'I.add'
    def __radd__(self, other): return 'I.radd'
attempt(lambda: 1 + I(2))  # expect: 'I.radd'
attempt(lambda: I(2) + 1)  # expect: 'I.add'
attempt(lambda: I(2) - 1)  # expect: 1
attempt(lambda: True + I(1))  # expect: 2
attempt(lambda: 1.5 + I(2))  # expect: 3.5
# An int does not know floats: what derives from float is asked.
class F(float):
    def __radd__(self, other): return 'F.radd'
    def __eq__(self, other): return 'F.eq'
    def __lt__(self, other): return 'F.lt'
attempt(lambda: 1 + F(2))  # expect: 'F.radd'
attempt(lambda: 1.0 + F(2))  # expect: 'F.radd'
attempt(lambda: 1 == F(2))  # expect: 'F.eq'
attempt(lambda: 1 > F(2))  # expect: 'F.lt'
attempt(lambda: 1j + F(2))  # expect: (2+1j)
