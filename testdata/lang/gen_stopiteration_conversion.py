def a():
    raise StopIteration('x')
    yield
try: next(a())
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__))  # expect: generator raised StopIteration StopIteration('x') StopIteration('x')
def b():
    yield 1
    next(iter([]))
i = b(); next(i)
try: next(i)
except RuntimeError as e: print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration()
try: list(b())
except RuntimeError as e: print(e)  # expect: generator raised StopIteration
try: list(next(iter([])) for _ in [1])
except RuntimeError as e: print(e)  # expect: generator raised StopIteration
def c():
    try: yield next(iter([]))
    except StopIteration: yield 'caught'
print(list(c()))  # expect: ['caught']
def d(): yield
i = d(); next(i)
try: i.throw(StopIteration('thrown'))
except RuntimeError as e: print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('thrown')
def plain(): raise StopIteration(5)
try: plain()
except StopIteration as e: print(e.value)  # expect: 5
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
print(list(It()))  # expect: []
for x in It(): pass
else: print('else')  # expect: else
