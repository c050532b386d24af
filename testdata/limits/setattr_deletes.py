# limits: steps=625_000 memory=16MiB
# limit: steps
class C: pass
c = C()
for i in range(300): setattr(c, 'a%d' % i, i)
while True:
    del c.a0
    c.a0 = 1
