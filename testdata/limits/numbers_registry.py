# limits: steps=5_000_000 memory=8MiB
# limit: steps
import numbers
while True:
    numbers.Number.register(type('N', (), {}))
