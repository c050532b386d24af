# What is shown of a long chain is bounded, and walking it does not recurse.

# limits: steps=5_000_000 memory=64MiB
# raises: ValueError: last
e = None
for i in range(20_000):
    new = ValueError(i)
    new.__context__ = e
    e = new
last = ValueError('last')
last.__context__ = e
raise last
