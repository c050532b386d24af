# needs: cpython 3.12
# A mappingproxy has the hash of its mapping, and is equal to what that is equal to.
from types import MappingProxyType


class Frozen(dict):
    def __hash__(self):
        return len(self)


print(hash(MappingProxyType(Frozen(a=1, b=2))))  # expect: 2
table = {MappingProxyType(Frozen(a=1)): "one"}
print(table[MappingProxyType(Frozen(a=1))])  # expect: one
try:
    hash(MappingProxyType({}))
except TypeError as e:
    print(e)  # expect: unhashable type: 'dict'
print(MappingProxyType({1: 2}) == MappingProxyType({1: 2}), {1: 2} == MappingProxyType({1: 2}), MappingProxyType({}) == 0)  # expect: True True False
