# A class that changes flushes the caches of everything.

# limits: steps=250_000 memory=8MiB
# limit: steps
class C:
    def f(self): pass
c = C()
while True:
    C.f = lambda self: None
    c.f()
