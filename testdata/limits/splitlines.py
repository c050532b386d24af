# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ('\n' * 2_000_000).splitlines()
