# limits: steps=5_000_000 memory=8MiB
# limit: steps
import struct
n = 0
while True:
    n += 1
    struct.calcsize(f'{n}s' * 500)
