def inner():
    x = yield 1
    print('inner got', x)  # expect: inner got s
    try: yield 2
    except ValueError as e: print('inner caught', e); yield 'recovered'  # expect: inner caught v
    return 'result'
def outer():
    r = yield from inner()
    print('r', r)
    r = yield from [10, 20]
    print('list r', r)
    r = yield from range(2)
    yield from 'ab'
    return (yield from inner2())
def inner2():
    return 'nothing'
    yield
i = outer()
print(next(i), i.send('s'), i.throw(ValueError('v')))  # expect: 1 2 recovered
print(list(i))  # expect: r result
# expect: list r None
# expect: [10, 20, 0, 1, 'a', 'b']
def f(): return (yield from iter([1]))
i = f(); next(i)
try: i.send('x')
except AttributeError as e: print(e)  # expect: 'list_iterator' object has no attribute 'send'
except StopIteration: print('stop')
i = f(); next(i)
try: i.throw(KeyError('k'))
except KeyError as e: print(repr(e))  # expect: KeyError('k')
def bad(): yield from 5
try: next(bad())
except TypeError as e: print(e)  # expect: 'int' object is not iterable
def deep(n):
    if n == 0: return 'bottom'
    r = yield from deep(n - 1)
    return r + str(n)
def run():
    print((yield from deep(5)))  # expect: bottom12345
list(run())
class It:
    def __iter__(self): return self
    def __next__(self): return 7
    def send(self, v): print('send', v); return 8  # expect: send 1
    def throw(self, *a): print('throw', len(a)); return 9  # expect: throw 1
    def close(self): print('close')
def d(): yield from It()
i = d()
print(next(i), i.send(1), i.throw(ValueError()))  # expect: 7 8 9
i.close()  # expect: close
class Stop:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('val')
def e(): print('got', (yield from Stop()))  # expect: got val
list(e())
