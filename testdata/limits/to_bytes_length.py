# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = (1).to_bytes(10 ** 9, 'big')
