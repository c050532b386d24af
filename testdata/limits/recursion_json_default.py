# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded while encoding a JSON object
import json
def d(x): return json.dumps(x, default=d)
json.dumps(object(), default=d)
