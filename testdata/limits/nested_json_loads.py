# limits: steps=2_000_000 memory=8MiB
# raises: RecursionError: maximum recursion depth exceeded while decoding a JSON array from a unicode string
import json
json.loads('[' * 100_000)
