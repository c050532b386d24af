# limits: steps=5_000_000 memory=8MiB
# limit: memory
from array import array
array('Q', [1]) * 10 ** 12
