# limits: steps=2_000_000 memory=8MiB
# limit: memory
import json
json.dumps('\U0001f600' * 1_000_000)
