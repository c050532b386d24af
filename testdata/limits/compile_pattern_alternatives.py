# limits: steps=5_000_000 memory=8MiB
# limit: memory
exec('match 1:\n case ' + '|'.join(map(str, range(100_000))) + ': pass')
