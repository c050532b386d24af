log = []
def t(v):
    log.append(v)
    return v
print(f'{t(1)} {t(2):{t(5)}} {t(3)!r}', log)  # expect: 1     2 3 [1, 2, 5, 3]
def f():
    y = 'local'
    return (lambda: f'{y}')(), [f'{y}{i}' for i in range(2)]
print(f())  # expect: ('local', ['local0', 'local1'])
class C:
    z = 1
    s = f'{z} {[i for i in range(z)]}'
print(C.s)  # expect: 1 [0]
def g(x): return f'{x!r}' f"{x}" 'tail'
print(g('q'))  # expect: 'q'qtail
print(f'{1}' + f'{2}' * 2, len(f'{"abc":10}'), f'' == '')  # expect: 122 10 True
assert f'{g.__name__}' == 'g', f'bad {g}'
