# limits: steps=62_500 memory=8MiB
# limit: steps
class C: pass
for i in range(2_000): setattr(C, 'name%d' % i, i)
while True:
    try:
        C.nam
    except AttributeError:
        pass
