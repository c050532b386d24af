def show(e):
    while e:
        print(repr(e), 'cause', repr(e.__cause__), 'suppress', e.__suppress_context__)
        e = e.__context__
def a():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError('in except')
def b():
    try: pass
    except ValueError: pass
    else: raise KeyError('in else')
    finally: print('fin')
def c():
    try: raise ValueError('first')
    finally: raise KeyError('in finally')
def d():
    try:
        try: raise ValueError('one')
        except ValueError: raise TypeError('two')
        finally: raise KeyError('three')
    finally: print('end')
def e():
    try: raise ValueError
    except undefined_name: pass
def f():
    try: raise ValueError('orig')
    except ValueError as x:
        try: raise KeyError('inner')
        except KeyError: pass
        raise
def g():
    try: raise ValueError('a')
    except ValueError as x: raise TypeError('b') from x
def h():
    try: raise ValueError('a')
    except ValueError: raise TypeError('b') from None
def i():
    raise TypeError('b') from KeyError
for fn in (a, b, c, d, e, f, g, h, i):
    print('--', fn.__name__)  # expect: -- a
    try: fn()
    except Exception as x: show(x)  # expect: KeyError('in except') cause None suppress False
    # expect: ZeroDivisionError('division by zero') cause None suppress False
    # expect: -- b
    # expect: fin
    # expect: KeyError('in else') cause None suppress False
    # expect: -- c
    # expect: KeyError('in finally') cause None suppress False
    # expect: ValueError('first') cause None suppress False
    # expect: -- d
    # expect: end
    # expect: KeyError('three') cause None suppress False
    # expect: TypeError('two') cause None suppress False
    # expect: ValueError('one') cause None suppress False
    # expect: -- e
    # expect: NameError("name 'undefined_name' is not defined") cause None suppress False
    # expect: ValueError() cause None suppress False
    # expect: -- f
    # expect: ValueError('orig') cause None suppress False
    # expect: -- g
    # expect: TypeError('b') cause ValueError('a') suppress True
    # expect: ValueError('a') cause None suppress False
    # expect: -- h
    # expect: TypeError('b') cause None suppress True
    # expect: ValueError('a') cause None suppress False
    # expect: -- i
    # expect: TypeError('b') cause KeyError() suppress True
