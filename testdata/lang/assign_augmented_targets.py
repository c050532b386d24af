class C: pass
c = C()
c.x = [1]
c.x += [2]
print(c.x)  # expect: [1, 2]
c.n = 1
c.n += 1
print(c.n)  # expect: 2
log = []
def obj():
    log.append('obj')
    return c
def idx():
    log.append('idx')
    return 0
l = [10, 20, 30, 40]
l[idx()] += 5
print(l, log)  # expect: [15, 20, 30, 40] ['idx']
obj().n *= 10
print(c.n, log)  # expect: 20 ['idx', 'obj']
l[1:3] += [99]
print(l)  # expect: [15, 20, 30, 99, 40]
l[::2] *= 1
print(l)  # expect: [15, 20, 30, 99, 40]
d = {'k': [0]}
d['k'] += [1]
print(d)  # expect: {'k': [0, 1]}
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)  # expect: 'tuple' object does not support item assignment ([1, 2],)
try:
    d['missing'] += 1
except KeyError as e:
    print(repr(e))  # expect: KeyError('missing')
try:
    c.missing += 1
except AttributeError as e:
    print(e)  # expect: 'C' object has no attribute 'missing'
try:
    nope += 1
except NameError as e:
    print(e)  # expect: name 'nope' is not defined
