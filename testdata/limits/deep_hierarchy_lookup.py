# An attribute that is missing is looked for in every class.

# limits: steps=625_000 memory=64MiB
# limit: steps
class C: pass
for _ in range(500):
    class C(C): pass
c = C()
while True:
    getattr(c, 'missing', None)
