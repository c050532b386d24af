x = 1
print(globals()['x'], locals() is globals(), 'x' in vars(), '__name__' in globals())  # expect: 1 True True True
globals()['made'] = 5
print(made)  # expect: 5
def f(a, b=2):
    c = 3
    return locals(), a, sorted(locals())
print(f(1))  # expect: ({'a': 1, 'b': 2, 'c': 3}, 1, ['a', 'b', 'c'])
def g():
    y = 1
    def h():
        return y, locals()
    return h()
print(g())  # expect: (1, {'y': 1})
class C:
    p = 1
    print(sorted(k for k in locals() if not k.startswith('__')))  # expect: ['p']
    locals()['q'] = 2
print(C.q)  # expect: 2
print(sorted(vars(C)['p'] for _ in [1]), type(vars(C)).__name__)  # expect: [1] mappingproxy
class I: pass
i = I(); i.z = 1
print(vars(i), vars(i) is i.__dict__)  # expect: {'z': 1} True
try: vars(5)
except TypeError as e: print(e)  # expect: vars() argument must have __dict__ attribute
print([n for n in dir(i) if not n.startswith('_')], [n for n in dir(C) if not n.startswith('_')])  # expect: ['z'] ['p', 'q']
def k():
    b = 1; a = 2
    return dir()
print(k())  # expect: ['a', 'b']
print('x' in dir(), hasattr(__builtins__, 'print') or 'print' in __builtins__)  # expect: True True
def m():
    for n in range(2): pass
    try: 1 / 0
    except ZeroDivisionError as e: pass
    return locals()
print(m())  # expect: {'n': 1}
def o():
    [q for q in range(3)]
    return locals()
print(o())  # expect: {}
del globals()['x']
try: x
except NameError as e: print(e)  # expect: name 'x' is not defined
