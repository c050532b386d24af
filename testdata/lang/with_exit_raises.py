class E:
    def __init__(self, x): self.x = x
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise self.x
try:
    with E(KeyError('from exit')): raise ValueError('body')
except KeyError as e: print(repr(e), repr(e.__context__))  # expect: KeyError('from exit') ValueError('body')
try:
    with E(KeyError('clean')): pass
except KeyError as e: print(repr(e), e.__context__)  # expect: KeyError('clean') None
try:
    with E(KeyError('outer')), E(TypeError('inner')): raise ValueError('body')
except KeyError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))  # expect: KeyError('outer') TypeError('inner') ValueError('body')
class R:
    def __enter__(self): raise ValueError('in enter')
    def __exit__(self, *a): print('never')
try:
    with R(): print('never')
except ValueError as e: print(e)  # expect: in enter
class CM:
    def __enter__(self): print('enter')  # expect: enter
    def __exit__(self, *a): print('exit', a[0].__name__); return True  # expect: exit ValueError
with CM(), R(): print('never')
print('suppressed enter error')  # expect: suppressed enter error
class Re:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise v
try:
    with Re(): raise ValueError('same')
except ValueError as e: print(e, e.__context__)  # expect: same None
class Bad:
    def __enter__(self): return 1
    def __exit__(self, *a):
        class B:
            def __bool__(self): raise RuntimeError('truth')
        return B()
try:
    with Bad(): raise ValueError('v')
except RuntimeError as e: print(e, repr(e.__context__))  # expect: truth ValueError('v')
with CM() as t[0]: pass  # expect: enter
# expect: exit NameError
