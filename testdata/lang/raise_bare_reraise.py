def f():
    try: 1 / 0
    except ZeroDivisionError:
        def g(): raise
        g()
try: f()
except ZeroDivisionError as e: print(e, e.__context__)  # expect: division by zero None
try:
    try: raise ValueError('a')
    except ValueError:
        try: raise KeyError('b')
        except KeyError: pass
        raise
except ValueError as e: print(repr(e), e.__context__)  # expect: ValueError('a') None
try:
    try: raise ValueError('a')
    finally:
        try: raise
        except ValueError as e: print('reraised in finally', e)  # expect: reraised in finally a
except ValueError as e: print('outer', e)  # expect: outer a
def h():
    try: raise ValueError('x')
    except ValueError: pass
    raise
try: h()
except RuntimeError as e: print(e, e.__context__)  # expect: No active exception to reraise None
import sys
print(sys.exc_info())  # expect: (None, None, None)
try: raise ValueError('q')
except ValueError:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1], type(sys.exc_info()[2]).__name__)  # expect: ValueError q traceback
print(sys.exc_info()[0])  # expect: None
