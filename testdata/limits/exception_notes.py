# limits: steps=20_000_000 memory=8MiB
# limit: memory
e = ValueError()
while True:
    e.add_note('x' * 100)
