# limits: steps=20_000_000 memory=8MiB
# limit: memory
import re
kept = []
while True:
    i = re.finditer('a', 'a' * 100)
    next(i)
    kept.append(i)
