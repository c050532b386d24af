# Deleting leaves gaps: the first key of a dict that was emptied from the front.

# limits: steps=625_000 memory=16MiB
# limit: steps
d = dict.fromkeys(range(100_000))
while d:
    del d[next(iter(d))]
while True: pass
