def gen():
    yield 1
g = gen()
print(g.__name__, g.__qualname__, g.gi_running, iter(g) is g, g.__next__(), type(g).__name__)  # expect: gen gen False True 1 generator
try:
    g.__next__()
except StopIteration:
    print("stopped")  # expect: stopped
g.__name__ = "other"
print(g.__name__)  # expect: other
async def co():
    return 1
c = co()
print(c.__name__, c.cr_running, type(c).__name__)  # expect: co False coroutine
c.close()
