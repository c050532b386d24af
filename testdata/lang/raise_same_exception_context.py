e = ValueError('same')
try:
    try: raise e
    except ValueError: raise e
except ValueError as x: print(x is e, x.__context__)  # expect: True None
a, b = ValueError('a'), KeyError('b')
try:
    try: raise a
    except ValueError:
        try: raise b
        except KeyError: raise a
except ValueError as x:
    print(repr(x), repr(x.__context__), repr(x.__context__.__context__))  # expect: ValueError('a') KeyError('b') None
try:
    try: raise KeyError(1)
    except KeyError as k:
        n = TypeError(2)
        n.__context__ = IndexError(9)
        raise n
except TypeError as x: print(repr(x.__context__))  # expect: KeyError(1)
