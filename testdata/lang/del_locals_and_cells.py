def f():
    x = 1
    del x
    try: print(x)
    except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'x' where it is not associated with a value
    x = 2
    print(x)  # expect: 2
    del x
    try: del x
    except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'x' where it is not associated with a value
f()
def g():
    y = 1
    def h(): return y
    print(h())  # expect: 1
    del y
    try: h()
    except NameError as e: print(type(e).__name__, e)  # expect: NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
    try: y
    except UnboundLocalError as e: print(type(e).__name__, e)  # expect: UnboundLocalError cannot access local variable 'y' where it is not associated with a value
    y = 3
    print(h())  # expect: 3
    def k():
        nonlocal y
        del y
    k()
    try: h()
    except NameError as e: print(type(e).__name__, e)  # expect: NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
    try: k()
    except NameError as e: print(type(e).__name__, e)  # expect: NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
g()
def m():
    global G
    G = 1
    del G
    try: G
    except NameError as e: print(e)  # expect: name 'G' is not defined
m()
