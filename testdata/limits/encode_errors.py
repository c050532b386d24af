# limits: steps=200_000_000 memory=2MiB
# limit: memory
x = ('\u20ac' * 1_000_000).encode('ascii', 'xmlcharrefreplace')
