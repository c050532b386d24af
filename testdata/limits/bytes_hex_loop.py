# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = bytes(100_000)
while True:
    x.hex()
