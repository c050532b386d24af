try: 1 / 0
except ZeroDivisionError as e: print(e)  # expect: division by zero
try: e
except NameError as x: print(x)  # expect: name 'e' is not defined
e = 'before'
try: 1 / 0
except ZeroDivisionError as e: pass
try: print(e)
except NameError as x: print(x)  # expect: name 'e' is not defined
def f():
    try: raise ValueError(1)
    except ValueError as e: e = 5
    try: e
    except UnboundLocalError as x: print(x)  # expect: cannot access local variable 'e' where it is not associated with a value
f()
def g():
    try: raise ValueError(1)
    except ValueError as e: del e
    print('deleted fine')  # expect: deleted fine
g()
def h():
    e = None
    for i in range(2):
        try: raise ValueError(i)
        except ValueError as e:
            keep = e
            if i == 0: continue
            break
    try: e
    except UnboundLocalError as x: print(x)  # expect: cannot access local variable 'e' where it is not associated with a value
    print(repr(keep))  # expect: ValueError(1)
h()
def k():
    try: raise ValueError(2)
    except ValueError as e:
        def inner(): return e
        print(repr(inner()))  # expect: ValueError(2)
    try: inner()
    except NameError as x: print(x)  # expect: cannot access free variable 'e' where it is not associated with a value in enclosing scope
k()
