# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = bytearray(100_000)
while True:
    del x[0]
    x.append(1)
