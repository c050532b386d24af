# limits: steps=5_000_000 memory=64MiB
# limit: steps
class C: pass
for _ in range(500):
    class C(C): pass
c = C()
while True:
    isinstance(c, int), issubclass(C, str)
