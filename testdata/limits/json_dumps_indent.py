# limits: steps=2_000_000 memory=8MiB
# limit: memory
import json
json.dumps([[]] * 10_000, indent=' ' * 100_000)
