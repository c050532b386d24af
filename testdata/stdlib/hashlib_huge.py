# A digest of any length is charged before it is made.
# needs: minipy
# limits: memory=16MiB
# limit: memory
import hashlib
print(hashlib.shake_128(b'').hexdigest(5))  # expect: 7f9c2ba4e8
hashlib.shake_256(b'').digest(10 ** 12)
