# limits: steps=5_000_000 memory=8MiB
# limit: memory
import struct
made = []
while True:
    made.append(struct.unpack('<' + 'bhiq' * 20_000, bytes(15 * 20_000)))
