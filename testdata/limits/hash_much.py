# limits: steps=2_000_000 memory=16MiB
# limit: steps
import hashlib
b = bytes(1_000_000)
while True: hashlib.sha256(b)
