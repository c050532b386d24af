class Eq:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        if not isinstance(other, Eq):
            return NotImplemented
        return self.v == other.v
print(Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) != Eq(2), Eq(1) == 1, Eq(1) != 1)  # expect: True False True False True
print(Eq(1).__ne__(Eq(1)), Eq(1).__ne__(5), Eq(1).__eq__(5))  # expect: False NotImplemented NotImplemented
class Plain:
    pass
p = Plain()
print(p == p, p == Plain(), p.__eq__(p), p.__eq__(5), p.__lt__(p))  # expect: True False True NotImplemented NotImplemented
try:
    p < p
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'Plain' and 'Plain'
