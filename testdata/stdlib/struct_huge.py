# A format may ask for more than there is: the limit on memory answers before anything is made.
# needs: minipy
# limits: memory=16MiB
# limit: memory
import struct
print(struct.calcsize('999999999s'))  # expect: 999999999
try:
    struct.pack('99999999s')
except struct.error as e:
    print(e)  # expect: pack expected 1 items for packing (got 0)
struct.pack('999999999s', b'')
