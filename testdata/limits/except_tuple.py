# limits: steps=2_000_000 memory=8MiB
# limit: steps
classes = (ValueError,) * 100_000
while True:
    try:
        raise KeyError
    except classes:
        pass
    except KeyError:
        pass
