# limits: steps=250_000 memory=16MiB
# limit: steps
s = 'a' * 500_000 + ' = 1'
while True: exec(s, {})
