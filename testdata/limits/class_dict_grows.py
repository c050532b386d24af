# limits: steps=20_000_000 memory=2MiB
# limit: memory
class C: pass
i = 0
while True:
    setattr(C, f'a{i}', i)
    i += 1
