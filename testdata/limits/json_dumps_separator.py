# limits: steps=2_000_000 memory=8MiB
# limit: memory
import json
json.dumps([0] * 10_000, separators=(',' * 100_000, ':'))
