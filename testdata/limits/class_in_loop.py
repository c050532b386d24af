# limits: steps=250_000 memory=2MiB
# limit: steps
while True:
    class C:
        def f(self): return 1
    C().f()
