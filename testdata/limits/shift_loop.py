# limits: steps=250_000 memory=8MiB
# limit: steps
x = 1
while True:
    x <<= 4096
