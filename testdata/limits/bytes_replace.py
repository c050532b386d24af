# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = (b'a' * 10_000).replace(b'a', b'b' * 10_000)
