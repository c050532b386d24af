class D(dict):
    def __missing__(self, k): print('missing', k); return k * 2  # expect: missing b
d = D(a=1)
print(d['a'], d['b'], 'b' in d, d.get('b'), len(d))  # expect: 1 bb False None 1
class E(dict):
    def __missing__(self, k): self[k] = v = []; return v
e = E()
e['x'].append(1); e['x'].append(2)
e['n'] += [3]
print(e)  # expect: {'x': [1, 2], 'n': [3]}
class F(dict): pass
try: F()['q']
except KeyError as x: print(repr(x))  # expect: KeyError('q')
class G(dict):
    def __missing__(self, k): raise LookupError('own')
try: G()[1]
except LookupError as x: print(repr(x))  # expect: LookupError('own')
class H:
    def __missing__(self, k): return 1
try: H()['x']
except TypeError as x: print(x)  # expect: 'H' object is not subscriptable
class I(dict):
    def __getitem__(self, k): return 'got ' + str(k)
    def __contains__(self, k): return True
i = I(a=1)
print(i['z'], 'anything' in i, i.get('a'), dict(i), {**i}, '{z}'.format_map(i), '%(q)s' % i)  # expect: got z True 1 {'a': 1} {'a': 1} got z got q
class J(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = 1
    def __iter__(self): return iter(['fake'])
    def keys(self): return ['k1']
j = J(a=1)
print(j, j.extra, list(j), len(j), [k for k in j])  # expect: {'a': 1} 1 ['fake'] 1 ['fake']
print(j == {'a': 1})  # expect: True
