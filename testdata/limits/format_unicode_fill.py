# limits: steps=200_000_000 memory=8MiB
# limit: memory
n = 50_000_000
x = f'{1:\U0001f600>{n}}'
