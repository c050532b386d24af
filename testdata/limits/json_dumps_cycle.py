# limits: steps=2_000_000 memory=8MiB
# raises: ValueError: Circular reference detected
import json
x = []
x.append(x)
json.dumps(x)
