# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = (b'\xff' * 3_000_000).decode('utf-8', 'replace')
