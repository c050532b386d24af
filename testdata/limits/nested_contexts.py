# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
from contextlib import contextmanager
@contextmanager
def f():
    with f(): yield
with f(): pass
