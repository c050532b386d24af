# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = ('\U0001f600' * 500_000).encode('ascii', 'backslashreplace')
