# One character becomes three.

# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = ('\u0390' * 1_000_000).upper()
