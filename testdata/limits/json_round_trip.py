# limits: steps=250_000 memory=16MiB
# limit: steps
import json
x = json.dumps([{'a': [1, 2, 3]}] * 1_000)
while True: json.loads(x)
