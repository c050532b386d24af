class CM:
    def __init__(self, n, suppress=False): self.n, self.s = n, suppress
    def __enter__(self): print('enter', self.n); return self.n  # expect: enter 1
    def __exit__(self, t, v, tb):
        print('exit', self.n, t.__name__ if t else None, v, tb is not None)
        return self.s
with CM(1) as a: print('body', a)  # expect: body 1
# expect: exit 1 None None False
with CM(1): pass  # expect: enter 1
# expect: exit 1 None None False
with CM(1) as a, CM(2) as b: print(a, b)  # expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 None None False
# expect: exit 1 None None False
with (CM(1) as a, CM(2) as b,): print(a, b)  # expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 None None False
# expect: exit 1 None None False
with (CM(3)): print('paren')  # expect: enter 3
# expect: paren
# expect: exit 3 None None False
with (CM(4), CM(5)): print('two')  # expect: enter 4
# expect: enter 5
# expect: two
# expect: exit 5 None None False
# expect: exit 4 None None False
with CM(6) as (x): print(x)  # expect: enter 6
# expect: 6
# expect: exit 6 None None False
class T(CM):
    def __enter__(self): return (1, [2, 3])
with T(0) as (p, (q, r)): print(p, q, r)  # expect: 1 2 3
# expect: exit 0 None None False
class O: pass
o = O()
with CM(7) as o.attr: print(o.attr)  # expect: enter 7
# expect: 7
# expect: exit 7 None None False
d = {}
with CM(8) as d['k']: print(d)  # expect: enter 8
# expect: {'k': 8}
# expect: exit 8 None None False
with CM('s', True): raise ValueError('suppressed')  # expect: enter s
# expect: exit s ValueError suppressed True
print('after')  # expect: after
try:
    with CM('n'): raise ValueError('not suppressed')  # expect: enter n
    # expect: exit n ValueError not suppressed True
except ValueError as e: print('caught', e)  # expect: caught not suppressed
with CM('outer', True):  # expect: enter outer
    with CM('inner'): raise KeyError('k')  # expect: enter inner
    # expect: exit inner KeyError 'k' True
    # expect: exit outer KeyError 'k' True
print('done')  # expect: done
