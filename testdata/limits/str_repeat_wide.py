# The same with characters of several bytes.

# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = '\u20ac' * 3_000_000
