# limits: steps=250_000 memory=8MiB
# limit: steps
while True:
    try:
        raise ValueError
    except ValueError:
        pass
