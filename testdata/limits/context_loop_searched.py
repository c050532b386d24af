# Setting a context looks for loops; raising inside a long chain again and again must pay for the search.

# limits: steps=250_000 memory=8MiB
# limit: steps
while True:
    e = None
    for i in range(1_000):
        new = ValueError(i)
        new.__context__ = e
        e = new
    try:
        try:
            raise e
        finally:
            raise KeyError
    except KeyError:
        pass
