# limits: steps=20_000_000 memory=2MiB
# limit: memory
import types, sys
n = 0
while True:
    n += 1
    sys.modules['m%d' % n] = types.ModuleType('m%d' % n)
