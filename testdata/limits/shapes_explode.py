# Every instance has its attributes in another order.

# limits: steps=20_000_000 memory=8MiB
# limit: memory
class C: pass
kept, i = [], 0
while True:
    c = C()
    setattr(c, f'a{i}', 1)
    kept.append(c)
    i += 1
