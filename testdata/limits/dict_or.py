# limits: steps=250_000 memory=16MiB
# limit: steps
a = dict.fromkeys(range(20_000))
while True: a | a
