class C:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq'); return self.v == o.v if isinstance(o, C) else NotImplemented  # expect: eq
    def __lt__(self, o): print('lt'); return self.v < o.v if isinstance(o, C) else NotImplemented
    def __le__(self, o): print('le'); return NotImplemented
    def __gt__(self, o): print('gt'); return 'gt result'
a, b = C(1), C(2)
print(a == b, a != b, a < b, a > b, a == 5, 5 == a, a != 5)  # expect: eq
# expect: lt
# expect: gt
# expect: eq
# expect: eq
# expect: eq
# expect: False True True gt result False False True
print(5 < a)  # expect: gt
# expect: gt result
try: a >= b  # expect: le
except TypeError as e: print(e)  # expect: '>=' not supported between instances of 'C' and 'C'
try: a <= b  # expect: le
except TypeError as e: print(e)  # expect: '<=' not supported between instances of 'C' and 'C'
try: a < 5  # expect: lt
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'C' and 'int'
class D(C):
    def __eq__(self, o): print('D.eq'); return True  # expect: D.eq
    def __lt__(self, o): print('D.lt'); return 'D'
    def __gt__(self, o): print('D.gt'); return 'Dgt'  # expect: D.gt
print(a == D(5), a < D(5), D(1) == a, a > D(1))  # expect: D.eq
# expect: D.lt
# expect: True Dgt True D
class N:
    def __ne__(self, o): print('ne'); return 'custom ne'  # expect: ne
n = N()
print(n != 1, n == 1, n == n, 1 != n)  # expect: ne
# expect: custom ne False True custom ne
class E:
    def __eq__(self, o): return []
print(E() == 1, E() != 1, 1 == E(), not (E() == 1))  # expect: [] True [] True
print([E()] == [1], E() in [E()])  # expect: False False
class F:
    __eq__ = None
try: F() == 1
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
print(F.__hash__)  # expect: None
class G:
    __lt__ = None
try: G() < 1
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
class H:
    def __eq__(self, o): raise ValueError('eq raised')
try: [H()].index(1)
except ValueError as e: print(e)  # expect: eq raised
try: H() in [1]
except ValueError as e: print(e)  # expect: eq raised
h = H()
print(h in [h], [h] == [h], [h].count(h))  # expect: True True 1
print(sorted([C(3), C(1)])[0].v, max(C(1), C(5)) and 'x', min([C(2), C(1)]).v)  # expect: lt
# expect: gt
# expect: lt
# expect: 1 x 1
