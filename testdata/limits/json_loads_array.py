# limits: steps=2_000_000 memory=8MiB
# limit: memory
import json
json.loads('[' + '1,' * 1_000_000 + '1]')
