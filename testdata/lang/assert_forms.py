def t(f):
    try: f()
    except AssertionError as e: print(repr(e), e.args)
    else: print('passed')  # expect: passed
def a(): assert True
def b(): assert False
def c(): assert 0, 'message'
def d(): assert [], ('tuple', 1)
def e(): assert 1, 1 / 0
def f(): assert None, ValueError('v')
def g(): assert not 1, f'{1 + 1}'
def h(): assert 1 < 2 < 3, 'no'
def i(): assert (0)
for fn in (a, b, c, d, e, f, g, h, i): t(fn)  # expect: AssertionError() ()
# expect: AssertionError('message') ('message',)
# expect: AssertionError(('tuple', 1)) (('tuple', 1),)
# expect: passed
# expect: AssertionError(ValueError('v')) (ValueError('v'),)
# expect: AssertionError('2') ('2',)
# expect: passed
# expect: AssertionError() ()
AssertionError = KeyError
try: assert False, 'real'
except BaseException as e: print(type(e).__name__, e)  # expect: AssertionError real
