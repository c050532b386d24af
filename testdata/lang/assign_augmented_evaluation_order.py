log = []
class C:
    def __getitem__(self, k): log.append(('get', k)); return 1
    def __setitem__(self, k, v): log.append(('set', k, v))
    def __getattr__(self, k): log.append(('getattr', k)); return 2
    def __setattr__(self, k, v): log.append(('setattr', k, v))
def rhs():
    log.append('rhs')
    return 10
c = C()
c['a'] += rhs()
c.b -= rhs()
c['x', 1:2] *= rhs()
for l in log: print(l)  # expect: ('get', 'a')
# expect: rhs
# expect: ('set', 'a', 11)
# expect: ('getattr', 'b')
# expect: rhs
# expect: ('setattr', 'b', -8)
# expect: ('get', ('x', slice(1, 2, None)))
# expect: rhs
# expect: ('set', ('x', slice(1, 2, None)), 10)
