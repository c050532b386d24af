# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = b'x'
while True:
    x += x
