# limits: steps=2_000_000 memory=16MiB
# limit: steps
import binascii
b = bytes(100_000)
while True: binascii.hexlify(b), binascii.crc32(b)
