# limits: steps=5_000_000 memory=8MiB
# limit: memory
import struct
struct.pack(f'{10 ** 11}x')
