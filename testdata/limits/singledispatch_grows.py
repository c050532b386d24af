# limits: steps=20_000_000 memory=4MiB
# limit: memory
from functools import singledispatch
@singledispatch
def f(x): pass
while True:
    f.register(type('C', (), {}), print)
