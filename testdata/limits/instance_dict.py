# limits: steps=20_000_000 memory=2MiB
# limit: memory
class C: pass
c, i = C(), 0
while True:
    c.__dict__[f'a{i}'] = 1
    i += 1
