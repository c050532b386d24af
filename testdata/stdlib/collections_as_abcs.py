# needs: cpython 3.12
# ChainMap, UserDict, UserList and UserString are mappings and sequences, and get methods from the abstract classes that call the class's own.
from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence
from array import array
import copy

print([isinstance(o, Mapping) for o in (ChainMap(), UserDict(), OrderedDict(), UserList())])  # expect: [True, True, True, False]
print([isinstance(o, MutableMapping) for o in (ChainMap(), UserDict(), OrderedDict(), UserList())])  # expect: [True, True, True, False]
print([isinstance(o, Sequence) for o in (UserList(), UserString(''), deque(), array('i'), UserDict())])  # expect: [True, True, True, True, False]
print([isinstance(o, MutableSequence) for o in (UserList(), UserString(''), deque(), array('i'))])  # expect: [True, False, True, True]


class Upper(UserDict):
    def __getitem__(self, key):
        return str(self.data[key]).upper()

    def __setitem__(self, key, value):
        self.data[key.lower()] = value


u = Upper({'A': 'x'}, B='y')
print(u, list(u.values()), list(u.items()), u.get('a'), u.get('c', 0))  # expect: {'a': 'x', 'b': 'y'} ['X', 'Y'] [('a', 'X'), ('b', 'Y')] X 0
print(u.setdefault('C', 'z'), u.pop('a'), u.popitem(), u)  # expect: z X ('b', 'Y') {'c': 'z'}
u.tag = 'kept'
c = u.copy()
print(c.tag, type(c).__name__, c == u, c.data is u.data, copy.copy(u).tag)  # expect: kept Upper True False kept
print(u == {'c': 'Z'}, {'c': 'Z'} == u, u | {'d': 'w'}, u.keys())  # expect: True True {'c': 'z', 'd': 'w'} KeysView({'c': 'z'})


class Squares(UserList):
    def __getitem__(self, i):
        return self.data[i] ** 2


print(list(Squares([1, 2, 3])), Squares([1, 2, 3]).index(2), 4 in Squares([1, 2]))  # expect: [1, 4, 9] 1 False
chain = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(chain.keys(), list(chain.items()), chain == {'a': 1, 'b': 3}, chain | {'c': 4})
# expect: KeysView(ChainMap({'a': 1}, {'a': 2, 'b': 3})) [('a', 1), ('b', 3)] True ChainMap({'a': 1, 'c': 4}, {'a': 2, 'b': 3})
chain.update(z=9)
print(chain, chain.setdefault('b', 5), ChainMap.__class_getitem__(str))  # expect: ChainMap({'a': 1, 'z': 9}, {'a': 2, 'b': 3}) 3 collections.ChainMap[str]
chain['self'] = chain
print(chain)  # expect: ChainMap({'a': 1, 'z': 9, 'self': ...}, {'a': 2, 'b': 3})

# OrderedDict
od = OrderedDict(a=1, b=2)
od.tag = 'kept'
print(copy.copy(od).tag, copy.deepcopy(od).tag, od.pop('a', default=0), od.pop('a', default=0), od.setdefault('c', default=3))  # expect: kept kept 1 0 3
od['me'] = od
print(od)  # expect: OrderedDict({'b': 2, 'c': 3, 'me': ...})
d = defaultdict(list)
d['me'] = d
print(d)  # expect: defaultdict(<class 'list'>, {'me': defaultdict(<class 'list'>, {...})})
