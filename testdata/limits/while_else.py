# limits: steps=2_000_000 memory=8MiB
# limit: steps
while not False:
    continue
else:
    pass
