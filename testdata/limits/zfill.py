# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = '1'.zfill(10 ** 9)
