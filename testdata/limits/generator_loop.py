# limits: steps=2_000_000 memory=8MiB
# limit: steps
def g():
    while True: yield
for _ in g(): pass
