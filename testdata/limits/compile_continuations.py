# limits: steps=250_000 memory=16MiB
# limit: steps
s = 'x = 1' + '\\\n' * 200_000 + '+ 1'
while True: exec(s)
