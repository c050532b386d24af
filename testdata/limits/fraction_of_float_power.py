# limits: steps=200_000_000 memory=8MiB
# limit: memory
from fractions import Fraction
x = Fraction('1e1000000000')
