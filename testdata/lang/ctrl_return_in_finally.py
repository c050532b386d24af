def a():
    try: return 1
    finally: return 2
def b():
    try: 1 / 0
    finally: return 'swallowed'
def c():
    try: return 1
    finally: print('fin')
def d():
    x = 1
    try: return x
    finally: x = 2
def e():
    x = [1]
    try: return x
    finally: x.append(2)
def f():
    try:
        try: return 1
        finally: raise KeyError('k')
    except KeyError: return 'caught'
def g():
    try: raise ValueError
    except ValueError: return 'exc'
    finally: print('g fin')
def h():
    try: pass
    except ValueError: return 1
    else: return 'else'
    finally: print('h fin')
def i():
    for _ in range(2):
        try: return 'first'
        finally:
            for _ in range(1):
                try: continue
                finally: print('nested')
def j():
    try:
        try:
            try: return 'deep'
            finally: print(1)
        finally: print(2)
    finally: print(3)
for fn in (a, b, c, d, e, f, g, h, i, j): print(fn.__name__, fn())  # expect: a 2
# expect: b swallowed
# expect: fin
# expect: c 1
# expect: d 1
# expect: e [1, 2]
# expect: f caught
# expect: g fin
# expect: g exc
# expect: h fin
# expect: h else
# expect: nested
# expect: i first
# expect: 1
# expect: 2
# expect: 3
# expect: j deep
