# limits: steps=5_000_000 memory=4MiB
# limit: memory
exec('x = ' + '+'.join(map(str, range(1_000))))
exec('(' + ','.join(map(str, range(300_000))) + ')')
