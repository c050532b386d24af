# limits: steps=5_000_000 memory=4MiB
# limit: memory
exec('if 0: pass\n' + 'elif 0: pass\n' * 100 + 'x = 1\n' * 200_000)
