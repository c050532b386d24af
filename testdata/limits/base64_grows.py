# limits: steps=50_000_000 memory=8MiB
# limit: memory
import base64
b = b'x' * 1_000
while True: b = base64.b64encode(b)
