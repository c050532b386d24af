# limits: steps=2_000_000 memory=8MiB
# raises: AttributeError: 'int' object has no attribute 'real0'
x = ('{0' + '.real' * 5_000 + '0}').format(1)
