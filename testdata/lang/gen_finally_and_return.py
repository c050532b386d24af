def a():
    try:
        yield 1
        return 'x'
    finally:
        yield 'in finally'
        print('done')  # expect: done
i = a()
print(list(i))  # expect: [1, 'in finally']
def b():
    for i in range(3):
        try: yield i
        finally: print('f', i)  # expect: f 0
i = b()
for x in i:
    if x == 1: break
i.close()  # expect: f 1
print('after')  # expect: after
def c():
    try: yield 1
    finally: return 'override'
i = c(); next(i)
try: i.throw(ValueError)
except StopIteration as e: print(e.value)  # expect: override
def d():
    with open_() as f:
        yield f
class open_:
    def __enter__(self): print('enter'); return 'f'  # expect: enter
    def __exit__(self, t, v, tb): print('exit', t and t.__name__); return True
i = d()
print(next(i))  # expect: f
try: i.throw(KeyError)  # expect: exit KeyError
except StopIteration: print('suppressed then end')  # expect: suppressed then end
def e():
    while True:
        try: yield
        except GeneratorExit: return
        except BaseException as x: print(repr(x))  # expect: ValueError(1)
i = e(); next(i); i.throw(ValueError(1)); i.throw(KeyboardInterrupt); i.close()  # expect: KeyboardInterrupt()
