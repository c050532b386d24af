# limits: steps=2_000_000 memory=8MiB
# raises: OverflowError: (34, 'Numerical result out of range')
x = 10.0 ** 400
