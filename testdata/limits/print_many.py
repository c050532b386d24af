# limits: steps=2_000_000 memory=16MiB output=64KiB
# limit: output
print(*range(100_000))
