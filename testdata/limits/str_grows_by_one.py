# Appending to a str is not quadratic, but the memory is counted.

# limits: steps=2_000_000 memory=8MiB
# limit: memory
s = ''
while True:
    s += 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
