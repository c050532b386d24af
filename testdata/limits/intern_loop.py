# limits: steps=125_000 memory=2MiB
# limit: steps
import sys
n = 0
while True:
    n += 1
    sys.intern('name%d' % n)
