# limits: steps=2_000_000 memory=8MiB
# raises: ValueError: Too many decimal digits in format string
n = 10 ** 30
x = f'{0:{n}}'
