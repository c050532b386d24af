# Suggesting the nearest name is work too.

# limits: steps=250_000 memory=8MiB
# limit: steps
def f(): pass
while True:
    try:
        f(**{'k' * 10_000: 1})
    except TypeError:
        pass
