# limits: steps=250_000 memory=16MiB
# limit: steps
x = list(range(20_000))
while True: str(x)
