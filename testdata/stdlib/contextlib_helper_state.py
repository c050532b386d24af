# What contextmanager's helper keeps of the call that made it, and for how long; generators that yield too little or too much.
from contextlib import contextmanager, suppress, ExitStack
log = []
@contextmanager
def cm(x, *, k=1):
    "doc of cm"
    log.append(('in', x, k))
    try: yield x
    except ValueError as e: log.append(('caught', str(e)))
    finally: log.append('out')
with cm(1) as a, cm(2, k=3) as b: log.append((a, b))
with cm(5): raise ValueError('v')
try:
    with cm(6): raise KeyError('k')
except KeyError as e: log.append(repr(e))
print(log); log.clear()  # expect: [('in', 1, 1), ('in', 2, 3), (1, 2), 'out', 'out', ('in', 5, 1), ('caught', 'v'), 'out', ('in', 6, 1), 'out', "KeyError('k')"]
m = cm(7); print(m.__doc__, type(m).__name__, m.args, m.kwds, m.func.__name__)  # expect: doc of cm _GeneratorContextManager (7,) {} cm
with m: pass
for f in (lambda: m.args, lambda: m.func, lambda: m.__enter__()):
    try: f()
    except AttributeError as e: print(e, e.name)
    # expect: '_GeneratorContextManager' object has no attribute 'args' args
    # expect: '_GeneratorContextManager' object has no attribute 'func' func
    # expect: '_GeneratorContextManager' object has no attribute 'args' None
@contextmanager
def empty():
    return
    yield
try:
    with empty(): pass
except RuntimeError as e: print(e, e.__cause__, e.__suppress_context__)  # expect: generator didn't yield None True
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)  # expect: generator didn't stop
try:
    with twice(): raise ValueError
except ValueError as e: print(repr(e))  # expect: ValueError()
@cm(8)
def f(): return 'f'
print(f(), f(), log)  # expect: f f [('in', 7, 1), 'out', ('in', 8, 1), 'out', ('in', 8, 1), 'out']
@contextmanager
def stop():
    yield
try:
    with stop(): raise StopIteration('x')
except StopIteration as e: print('stop', e)  # expect: stop x
@contextmanager
def re_raise():
    try: yield
    except Exception as e: raise RuntimeError('other') from e
try:
    with re_raise(): raise ValueError('inner')
except RuntimeError as e: print(e, repr(e.__cause__))  # expect: other ValueError('inner')
