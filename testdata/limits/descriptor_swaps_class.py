# limits: steps=250_000 memory=4MiB
# limit: steps
class A: pass
class B: pass
x = A()
while True:
    x.__class__ = B if type(x) is A else A
    x.y = 1
