# limits: steps=2_000_000 memory=8MiB
# raises: RecursionError: maximum recursion depth exceeded while encoding a JSON object
import json
json.dumps([object()], default=lambda o: [object()])
