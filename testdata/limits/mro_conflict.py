# Linearising is quadratic in what it merges.

# limits: steps=625_000 memory=64MiB
# limit: steps
classes = [type('C%d' % i, (), {}) for i in range(1_000)]
while True:
    type('D', tuple(classes), {})
