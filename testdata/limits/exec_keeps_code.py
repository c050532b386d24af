# limits: steps=20_000_000 memory=2MiB
# limit: memory
kept = []
while True:
    kept.append(compile('x = ' + repr('y' * 100) + ' + str(1)', 'f', 'exec'))
