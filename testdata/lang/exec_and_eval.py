x = 10
print(eval('x + 1'), eval('  x'), eval('x', {'x': 5}), eval('x + y', {'x': 1}, {'y': 2}))  # expect: 11 10 5 3
exec('y = x * 2')
print(y)  # expect: 20
ns = {}
exec('a = 1\ndef f(): return a\nb = f()', ns)
print(ns['a'], ns['b'], ns['f']())  # expect: 1 1 1
loc = {}
exec('z = 5\nq = z', {}, loc)
print(loc)  # expect: {'z': 5, 'q': 5}
def f():
    v = 1
    exec('v = 2')
    exec('w = 3')
    try: w
    except NameError as e: print(e)  # expect: name 'w' is not defined
    return v, eval('v')
print(f())  # expect: (1, 1)
print(exec('1'), eval('None'))  # expect: None None
code = compile('x * 3', '<c>', 'eval')
print(eval(code), type(code).__name__, code.co_filename)  # expect: 30 code <c>
code = compile('r = x * 4', '<c>', 'exec')
exec(code); print(r)  # expect: 40
compile('print("single"); 5', '<s>', 'single')
exec(compile('5 + 5', '<s>', 'single'))  # expect: 10
print(eval('[i for i in range(3)]'), eval('(lambda a: a + x)(1)'))  # expect: [0, 1, 2] 11
class C:
    attr = 1
    exec('dyn = attr + 1')
    print(eval('attr'))  # expect: 1
print(C.dyn)  # expect: 2
exec('import math'); print(math.pi > 3)  # expect: True
def g(): return eval('x')
print(g())  # expect: 10
exec('global_fn = lambda: x'); print(global_fn())  # expect: 10
exec('''
class Made:
    """doc"""
    def m(self): return __name__
''')
print(Made().m(), Made.__doc__, Made.__module__)  # expect: __main__ doc __main__
def h():
    exec('def inner(): return 42', globals())
h(); print(inner())  # expect: 42
def k(n):
    return eval('n * 2')
print(k(21))  # expect: 42
def m():
    d = {'q': 1}
    exec('q += 1', {}, d)
    return d
print(m())  # expect: {'q': 2}
