# limits: steps=2_000_000 memory=8MiB
e, f = ValueError(1), ValueError(2)
e.__cause__, f.__cause__ = f, e
e.__context__, f.__context__ = f, e
try:
    raise e
except ValueError:
    print('survived')  # expect: survived
