# limits: steps=200_000_000 memory=8MiB
# limit: memory
class C: pass
setattr(C(), 'a' * 100_000_000, 1)
