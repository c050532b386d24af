# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = []
while True:
    try:
        while True:
            x.append('x' * 1_000)
    except BaseException:
        pass
