# limits: steps=20_000_000 memory=8MiB
# limit: memory
import time
pattern = '%A %B %c ' * 1000
texts = []
while True:
    texts.append(time.strftime(pattern, (2024, 2, 29, 1, 2, 3, 3, 60, 0)))
