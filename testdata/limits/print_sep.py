# limits: steps=2_000_000 memory=8MiB output=64KiB
# limit: output
print(1, 2, sep='x' * 100_000)
