# limits: steps=2_000_000 memory=8MiB
print(round(1.5, 10 ** 9))  # expect: 1.5
