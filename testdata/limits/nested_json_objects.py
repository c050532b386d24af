# limits: steps=2_000_000 memory=8MiB
# raises: RecursionError: maximum recursion depth exceeded while decoding a JSON object from a unicode string
import json
json.loads('{"a":' * 100_000)
