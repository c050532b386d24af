# limits: steps=9_000_000 memory=64MiB
# limit: steps
# Names whose places in the namespace are near each other make a long run, through which one that is not there is looked for.
multiplier, size, names = 0x9e3779b97f4a7c15, 1 << 12, []
i = 0
while len(names) < 1400:
    name = f'n{i}'
    h = hash(name)
    if (h + ((h >> 4) * multiplier >> 40) & size - 1) < 300:
        names.append(name)
    i += 1
class C: pass
for name in names[1:]: setattr(C, name, 0)
o, missing = C(), names[0]
while True: hasattr(o, missing)
