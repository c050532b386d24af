# limits: steps=2_000_000 memory=8MiB
# raises: OverflowError: cannot fit 'int' into an index-sized integer
x = 'a' * 10 ** 30
