# limits: steps=20_000_000 memory=8MiB
# limit: memory
e = None
while True:
    try:
        raise KeyError(e)
    except KeyError as new:
        e = new
