# limits: steps=20_000_000 memory=8MiB
# limit: memory
b = bytes.fromhex('ff' * 10_000_000)
