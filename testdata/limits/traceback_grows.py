# Every raise adds to the traceback of the same exception.

# limits: steps=2_000_000 memory=8MiB
# limit: steps
e = ValueError()
while True:
    try:
        raise e
    except ValueError:
        pass
