# limits: steps=2_000_000 memory=8MiB
# limit: steps
class A: pass
x = tuple(type('C', (), {}) for _ in range(1_000))
while True:
    isinstance(1, x)
