def f(x):
    try:
        if x == 0: raise ValueError('v')
        if x == 1: raise KeyError('k')
        if x == 2: raise IndexError('i')
        if x == 3: return 'returned'
        if x == 4: raise OSError('o')
    except ValueError:
        print('value')  # expect: value
    except (KeyError, IndexError) as e:
        print('lookup', repr(e))
    except OSError as e: print(e)
    except: print('bare')
    else: print('else', x)
    finally: print('finally', x)  # expect: finally 0
    return x
for i in range(6): print(f(i))  # expect: 0
# expect: lookup KeyError('k')
# expect: finally 1
# expect: 1
# expect: lookup IndexError('i')
# expect: finally 2
# expect: 2
# expect: finally 3
# expect: returned
# expect: o
# expect: finally 4
# expect: 4
# expect: else 5
# expect: finally 5
# expect: 5
try: raise SystemExit(3)
except BaseException as e: print(repr(e))  # expect: SystemExit(3)
try:
    try: raise ValueError
    except KeyError: print('no')
except ValueError: print('outer')  # expect: outer
excs = (ValueError, (KeyError if False else TypeError))
try: int('x')
except excs as e: print(e)  # expect: invalid literal for int() with base 10: 'x'
def which():
    print('evaluated')  # expect: evaluated
    return ValueError
try: int('x')
except which(): print('ok')  # expect: ok
try: pass
except which(): print('no')
