# with and except forms that are seldom written.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): return self.n
    def __exit__(self, *exc): return self.n == 'swallow'
with (M(1) as a, M(2) as b,): print(a, b)  # expect: 1 2
with (M(3)) as c: print(c)  # expect: 3
with (M(4), M(5)): print('tuple of managers')  # expect: tuple of managers
with M((1, (2, 3))) as (d, [e, f]): print(d, e, f)  # expect: 1 2 3
box = {}
with M(6) as box['k'], M(7) as M.attr: print(box, M.attr)  # expect: {'k': 6} 7
with M('swallow'): raise ValueError
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
except* (ValueError, TypeError) as g: print(repr(g))  # expect: ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* OSError: print('os')  # expect: os
else: print('no')
finally: print('finally')  # expect: finally
def pick(): return (KeyError, IndexError)
try: [][1]
except pick() as x: print(repr(x))  # expect: IndexError('list index out of range')
try: {}['k']
except (ValueError, (KeyError, OSError)) as x: print(repr(x))
for i in range(2):
    try:
        if i: break
        continue
    finally: print('loop', i)
while True:
    try: raise ValueError
    except ValueError: break
    finally: print('left')
# raises: TypeError: catching classes that do not inherit from BaseException is not allowed
