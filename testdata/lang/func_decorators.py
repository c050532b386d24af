log = []
def deco(n):
    log.append(f'eval {n}')
    def w(f):
        log.append(f'apply {n}')
        return lambda *a: (n, f(*a))
    return w
@deco(1)
@deco(2)
def f(x): return x
print(f(5), log)  # expect: (1, (2, 5)) ['eval 1', 'eval 2', 'apply 2', 'apply 1']
def ident(f): return f
@ident
@(lambda f: f)
@[ident][0]
@(x := ident)
def g(): return 'g'
print(g(), g.__name__)  # expect: g g
@int
def h(): pass
# raises: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'function'
