# limits: steps=625_000 memory=8MiB
# limit: steps
bases = ()
while True:
    class C(*bases): pass
    bases = (C, *bases)
