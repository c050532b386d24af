# limits: steps=250_000 memory=8MiB
# limit: steps
x = bytearray(100_000)
while True:
    x[10:]
