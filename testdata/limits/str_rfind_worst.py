# limits: steps=250_000 memory=8MiB
# limit: steps
x, y = 'a' * 100_000, 'b' + 'a' * 500
while True:
    x.rfind(y)
