# limits: steps=5_000_000 memory=8MiB
# limit: steps
import cmath
values = []
while True:
    values.append(cmath.sqrt(complex(len(values), -1)) * cmath.exp(1j))
