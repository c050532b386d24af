# The same, but nothing is kept: the shapes may not stay either.

# limits: steps=250_000 memory=4MiB
# limit: steps
class C: pass
i = 0
while True:
    setattr(C(), f'a{i}', 1)
    i += 1
