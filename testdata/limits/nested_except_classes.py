# The walk over what is alive has no depth.

# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = []
while True:
    x = [x]
