# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = ()
while True:
    x = (1.5, x)
