# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ascii('\U0001f600' * 500_000)
