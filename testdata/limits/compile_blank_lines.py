# limits: steps=250_000 memory=16MiB
# limit: steps
s = '\n' * 500_000
while True: exec(s)
