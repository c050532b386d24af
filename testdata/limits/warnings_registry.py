# limits: steps=20_000_000 memory=2MiB
# limit: memory
import warnings
warnings.simplefilter('always')
with warnings.catch_warnings(record=True) as w:
    n = 0
    while True:
        n += 1
        warnings.warn('w%d' % n)
