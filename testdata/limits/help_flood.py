# limits: steps=2_000_000 memory=8MiB output=64KiB
# limit: output
while True:
    help(len)
