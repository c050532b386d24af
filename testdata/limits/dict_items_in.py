# limits: steps=2_000_000 memory=16MiB
# limit: steps
a = {i: 'x' * 1_000 for i in range(1_000)}
b = {i: 'x' * 999 + 'y' for i in range(1_000)}
while True: a.items() <= b.items()
