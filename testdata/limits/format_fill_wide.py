# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = format(1, '\u20ac^100000000')
