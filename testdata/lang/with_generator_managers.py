from contextlib import contextmanager
@contextmanager
def cm(n):
    print('setup', n)  # expect: setup 5
    try: yield n * 2
    except ValueError as e: print('handled', e)
    finally: print('teardown', n)
with cm(5) as v: print(v)  # expect: 10
# expect: teardown 5
with cm(1): raise ValueError('inside')  # expect: setup 1
# expect: handled inside
# expect: teardown 1
try:
    with cm(2): raise KeyError('k')  # expect: setup 2
    # expect: teardown 2
except KeyError as e: print('out', repr(e))  # expect: out KeyError('k')
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)  # expect: generator didn't yield
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)  # expect: generator didn't stop
@cm(9)
def decorated(): print('in decorated')
decorated()  # expect: setup 9
# expect: in decorated
# expect: teardown 9
