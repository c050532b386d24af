# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = repr(b'\x00' * 3_000_000)
