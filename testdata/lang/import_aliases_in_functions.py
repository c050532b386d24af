def f():
    from math import pi as p, sqrt
    import math as m
    return m.floor(p), sqrt(16.0)
print(f())  # expect: (3, 4.0)
def g():
    global gm
    import math as gm
g()
print(gm.pi > 3)  # expect: True
def h():
    import math
    def inner(): return math.e > 2
    return inner()
print(h())  # expect: True
def k():
    try: import nonexistent_thing
    except ImportError: nonexistent_thing = 'fallback'
    return nonexistent_thing
print(k())  # expect: fallback
lazy = __import__('math')
print(lazy.pi > 3)  # expect: True
if True: import math, math as m2
print(math is m2)  # expect: True
