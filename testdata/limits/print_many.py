# limits: steps=2_000_000 memory=32MiB output=64KiB
# limit: output
print(*range(100_000))
