def g():
    x = yield 1
    print('got', x)
    y = yield x * 2
    print('got', y)
    return 'ret'
i = g()
print(next(i))  # expect: 1
print(i.send(10))  # expect: got 10
# expect: 20
try: i.send('z')  # expect: got z
except StopIteration as e: print('stop', e.value)  # expect: stop ret
try: next(i)
except StopIteration as e: print('again', e.value, e.args)  # expect: again None ()
def empty():
    return
    yield
print(list(empty()), next(empty(), 'default'))  # expect: [] default
def h():
    r = yield
    while r: r = yield r
k = h()
print(next(k), k.send(1), k.send(2))  # expect: None 1 2
try: k.send(0)
except StopIteration: print('end')  # expect: end
try: g().send(1)
except TypeError as e: print(e)  # expect: can't send non-None value to a just-started generator
print(g().send(None))  # expect: 1
def e():
    x = yield (yield 1)
    print(x)  # expect: b
    yield x
i = e()
print(next(i), i.send('a'), i.send('b'))  # expect: 1 a b
print(iter(i) is i, type(i).__name__, i.__name__, i.__qualname__)  # expect: True generator e e
def two(): yield 1, 2; yield
print(list(two()))  # expect: [(1, 2), None]
def v(): print((yield 1), (yield 2))  # expect: p q
i = v(); next(i); i.send('p')
try: i.send('q')
except StopIteration: pass
