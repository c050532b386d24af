# needs: cpython 3.12
from collections import defaultdict, OrderedDict, Counter, ChainMap


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


d = defaultdict(list)
d['a'].append(1)
d['a'].append(2)
d['b']
print(d, dict(d), d.get('zz'), len(d), 'zz' in d, d.default_factory is list)  # expect: defaultdict(<class 'list'>, {'a': [1, 2], 'b': []}) {'a': [1, 2], 'b': []} None 2 False True
n = defaultdict(int, x=5)
n['y'] += 1
print(n, n.copy(), n == {'x': 5, 'y': 1}, sorted(n.items()))  # expect: defaultdict(<class 'int'>, {'x': 5, 'y': 1}) defaultdict(<class 'int'>, {'x': 5, 'y': 1}) True [('x', 5), ('y', 1)]
print(attempt(lambda: defaultdict(None)['k']))  # expect: KeyError: 'k'
print(attempt(defaultdict, 5))  # expect: TypeError: first argument must be callable or None
tree = defaultdict(lambda: defaultdict(int))
tree['a']['b'] += 2
print(tree['a']['b'], {k: dict(v) for k, v in tree.items()})  # expect: 2 {'a': {'b': 2}}
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
print(list(o), o.popitem(), o.popitem(last=False), o)  # expect: ['b', 'c', 'a'] ('a', 1) ('b', 2) OrderedDict({'c': 3})
o['x'] = 1
o.move_to_end('x', last=False)
print(o, list(reversed(o)), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1})  # expect: OrderedDict({'x': 1, 'c': 3}) ['c', 'x'] False True
print(attempt(o.move_to_end, 'nope'))  # expect: KeyError: 'nope'
print(attempt(OrderedDict().popitem))  # expect: KeyError: 'dictionary is empty'
c = Counter('abracadabra')
print(c, c['a'], c['zz'], c.most_common(2), c.total(), sorted(c.elements())[:4], c.most_common(1))  # expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 [('a', 5), ('b', 2)] 11 ['a', 'a', 'a', 'a'] [('a', 5)]
c.update('aaa')
c.subtract({'b': 5})
print(c['a'], c['b'], +c, -c)  # expect: 8 -3 Counter({'a': 8, 'r': 2, 'c': 1, 'd': 1}) Counter({'b': 3})
print(Counter(a=3, b=1) + Counter(a=1, b=2), Counter(a=3, b=1) - Counter(a=1, b=2), Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=3, b=1) | Counter(a=1, b=2))  # expect: Counter({'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 2})
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) < Counter(a=2), Counter([1, 1, 2]), Counter(), Counter({'x': 2}), Counter(x=1, y=2))  # expect: True True Counter({1: 2, 2: 1}) Counter() Counter({'x': 2}) Counter({'y': 2, 'x': 1})
print(isinstance(c, dict), Counter('ab').items() == {'a': 1, 'b': 1}.items(), dict(Counter('aab')))  # expect: True True {'a': 2, 'b': 1}
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(m['a'], m['b'], len(m), sorted(m), m.get('z', 9), 'b' in m, m, dict(m))  # expect: 1 3 2 ['a', 'b'] 9 True ChainMap({'a': 1}, {'a': 2, 'b': 3}) {'a': 1, 'b': 3}
m['b'] = 4
child = m.new_child({'q': 0})
print(m.maps, child['q'], child.parents is not m, list(m.items()), attempt(lambda: m['nope']))  # expect: [{'a': 1, 'b': 4}, {'a': 2, 'b': 3}] 0 True [('a', 1), ('b', 4)] KeyError: 'nope'
print(attempt(m.pop, 'zzz'))  # expect: KeyError: "Key not found in the first mapping: 'zzz'"
del c['a']
print('a' in c, Counter('hello world').most_common(3))  # expect: False [('l', 3), ('o', 2), ('h', 1)]
