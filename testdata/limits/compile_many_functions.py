# limits: steps=20_000_000 memory=4MiB
# limit: memory
exec('def f(): pass\n' * 100_000)
