# limits: steps=2_000_000 memory=8MiB
# raises: ValueError: Max string recursion exceeded
x = '{:{:{}}}'.format(1, 2, 3)
