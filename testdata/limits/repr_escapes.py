# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = repr('\x00' * 3_000_000)
