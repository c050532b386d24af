def g():
    try: raise ValueError('in gen')
    except ValueError:
        yield 1
        import sys
        print(sys.exc_info()[0].__name__)
        yield 2
i = g()
next(i)
import sys
print(sys.exc_info()[0])  # expect: None
try: raise KeyError('outside')
except KeyError:
    next(i)  # expect: ValueError
    print(sys.exc_info()[0].__name__)  # expect: KeyError
print(sys.exc_info()[0])  # expect: None
def h():
    yield sys.exc_info()[0]
    yield sys.exc_info()[0]
    raise TypeError('from gen')
i = h()
try: 1 / 0
except ZeroDivisionError: print(next(i).__name__)  # expect: ZeroDivisionError
print(next(i))  # expect: None
try:
    try: raise KeyError('k')
    except KeyError: next(i)
except TypeError as e: print(repr(e.__context__))  # expect: KeyError('k')
def k():
    try: yield
    except ValueError as e: print(repr(e.__context__)); raise KeyError('second')  # expect: None
i = k(); next(i)
try: i.throw(ValueError('v'))
except KeyError as e: print(repr(e.__context__), e.__context__.__context__)  # expect: ValueError('v') None
def m():
    try: yield 1
    finally: print('fin sees', sys.exc_info()[0])  # expect: fin sees <class 'IndexError'>
i = m(); next(i)
try: i.throw(IndexError)
except IndexError: pass
