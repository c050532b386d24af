# Hashing is charged by the block: endless hashing and a derivation of a billion rounds end at the limit on steps.
# needs: minipy
# limits: steps=2000000
# limit: steps
import hashlib
print(len(hashlib.sha256(b'x').digest()))  # expect: 32
hashlib.pbkdf2_hmac('sha512', b'password', b'salt', 10 ** 9)
