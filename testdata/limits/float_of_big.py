# limits: steps=2_000_000 memory=64MiB
# raises: OverflowError: int too large to convert to float
x = float(1 << 10_000_000)
