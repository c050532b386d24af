# Thirty lists, but two to the thirtieth brackets.

# limits: steps=2_000_000 memory=2MiB
# limit: memory
x = []
for _ in range(30):
    x = [x, x]
repr(x)
