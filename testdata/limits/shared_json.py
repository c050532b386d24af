# limits: steps=2_000_000 memory=8MiB
# limit: memory
import json
x = []
for _ in range(40):
    x = [x, x]
json.dumps(x)
