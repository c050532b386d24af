def g():
    next(iter([]))
    yield
print('x')  # expect: x
list(g())
# raises: RuntimeError: generator raised StopIteration
