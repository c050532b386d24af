# limits: steps=2_000_000 memory=8MiB output=64KiB
# limit: memory
print(*range(10_000), sep='x' * 100_000)
