# limits: steps=250_000 memory=2MiB
# limit: steps
n = 0
while True:
    n += 1
    eval('%d + 1' % n)
