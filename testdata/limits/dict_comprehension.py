# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = {i: str(i) for i in range(10 ** 9)}
