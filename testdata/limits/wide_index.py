# A character in the middle of text of mixed width.

# limits: steps=250_000 memory=8MiB
# limit: steps
x = 'a\u20ac\U0001f600' * 30_000
while True:
    x[::7]
