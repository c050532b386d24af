def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e.args, repr(e.__cause__))  # expect: ValueError () None
def a(): raise ValueError
def b(): raise ValueError('x', 1)
def c(): raise
def d(): raise 5
def e(): raise 'text'
def f(): raise int
def g(): raise ValueError from 5
def h(): raise ValueError from KeyError
def i(): raise ValueError('v') from None
def j():
    class C(Exception):
        def __new__(cls): return 5
    raise C
def k():
    class C(Exception):
        def __init__(self): raise KeyError('in init')
    raise C
def l(): raise None
def m(): raise KeyboardInterrupt
def n(): raise ValueError from int
def o(): raise StopIteration(7)
def p(): raise type('Dyn', (Exception,), {})('dyn')
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p): t(fn)  # expect: ValueError ('x', 1) None
# expect: RuntimeError ('No active exception to reraise',) None
# expect: TypeError ('exceptions must derive from BaseException',) None
# expect: TypeError ('exceptions must derive from BaseException',) None
# expect: TypeError ('exceptions must derive from BaseException',) None
# expect: TypeError ('exception causes must derive from BaseException',) None
# expect: ValueError () KeyError()
# expect: ValueError ('v',) None
# expect: TypeError ("calling <class '__main__.j.<locals>.C'> should have returned an instance of BaseException, not <class 'int'>",) None
# expect: KeyError ('in init',) None
# expect: TypeError ('exceptions must derive from BaseException',) None
# expect: KeyboardInterrupt () None
# expect: TypeError ('exception causes must derive from BaseException',) None
# expect: StopIteration (7,) None
# expect: Dyn ('dyn',) None
