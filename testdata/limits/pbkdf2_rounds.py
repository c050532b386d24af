# limits: steps=2_000_000 memory=8MiB
# limit: steps
import hashlib
hashlib.pbkdf2_hmac('sha256', b'a', b'b', 10 ** 9)
