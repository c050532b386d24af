# limits: steps=125_000 memory=8MiB
# limit: steps
class C: pass
c = C()
for i in range(2_000): setattr(c, 'a%d' % i, i)
while True:
    dir(c), vars(c)
