# Putting text in front copies everything each time.

# limits: steps=250_000 memory=64MiB
# limit: steps
s = ''
while True:
    s = 'x' + s
