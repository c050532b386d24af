# limits: steps=5_000_000 memory=128MiB
# raises: RecursionError: maximum recursion depth exceeded
class P:
    def __init__(self, inner): self.inner = inner
    def __getattr__(self, name): return getattr(self.inner, name)
x = object()
for _ in range(100_000):
    x = P(x)
x.missing
