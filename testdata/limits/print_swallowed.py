# limits: steps=2_000_000 memory=8MiB output=64KiB
# limit: output
while True:
    try:
        print('x' * 1_000)
    except BaseException:
        pass
