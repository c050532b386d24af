# limits: steps=2_000_000 memory=64MiB
# limit: steps
name = 'x' * 10 ** 6
class C: pass
o, copy = C(), (name + 'y')[:-1]
setattr(o, name, 0)
while True: getattr(o, copy)
