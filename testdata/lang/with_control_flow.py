class CM:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0])  # expect: exit None
def f():
    with CM(): return 'returned'
print(f())  # expect: returned
for i in range(3):
    with CM():  # expect: exit None
    # expect: exit None
        if i == 0: continue
        if i == 1: break
print(i)  # expect: 1
def g():
    for i in range(2):
        with CM() as c, CM():
            try: return i
            finally: print('fin')  # expect: fin
print(g())  # expect: exit None
# expect: exit None
# expect: 0
def h():
    with CM():
        try: raise ValueError
        except ValueError: return 'handled'
print(h())  # expect: exit None
# expect: handled
class S:
    def __enter__(self): pass
    def __exit__(self, *a): return True
def k():
    with S(): raise ValueError
    return 'after suppressed'
print(k())  # expect: after suppressed
def m():
    while True:
        with S():
            with CM(): 1 / 0
        return 'out'
print(m())  # expect: exit <class 'ZeroDivisionError'>
# expect: out
def n():
    with S(): return 1 / 0
print(n())  # expect: None
