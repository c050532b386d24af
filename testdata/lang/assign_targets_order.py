log = []
class L:
    def __init__(self, n): self.n = n
    def __setitem__(self, k, v): log.append((self.n, k, v))
    def __setattr__(self, k, v):
        if k != 'n': log.append((self.n, k, v))
        else: object.__setattr__(self, k, v)
def mk(n):
    log.append('make ' + n)
    return L(n)
def key(k):
    log.append('key ' + str(k))
    return k
mk('a')[key(1)], mk('b').attr = key('v1'), key('v2')
for item in log: print(item)  # expect: key v1
# expect: key v2
# expect: make a
# expect: key 1
# expect: ('a', 1, 'v1')
# expect: make b
# expect: ('b', 'attr', 'v2')
