print(hash(1) == hash(1.0) == hash(True), hash(0), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(0.5))  # expect: True 0 -2 -2 0 1 1152921504606846976
print(hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(frozenset([1])) == hash(frozenset([1])))  # expect: True True True
class A:
    pass
class E:
    def __eq__(self, other):
        return True
class H:
    def __hash__(self):
        return 42
a = A()
print(hash(a) == hash(a), hash(H()), hash(float("inf")), hash(10**20), hash(-10**20))  # expect: True 42 314159 848750603811160107 -848750603811160107
for v in ([], {}, set(), E(), ([1],)):
    try:
        hash(v)
    except TypeError as e:
        last = str(e)
print(last)  # expect: unhashable type: 'list'
try:
    hash(E())
except TypeError as e:
    print(e)  # expect: unhashable type: 'E'
try:
    hash({})
except TypeError as e:
    print(e)  # expect: unhashable type: 'dict'
class Bad:
    def __hash__(self):
        return "x"
try:
    hash(Bad())
except TypeError as e:
    print(e)  # expect: __hash__ method should return an integer
class Big:
    def __hash__(self):
        return 2**100
print(hash(Big()) == hash(2**100))  # expect: True
