# limits: steps=625_000 memory=8MiB
# limit: steps
from fractions import Fraction
x = Fraction(1)
n = 0
while True:
    n += 1
    x += Fraction(1, n)
