# limits: steps=2_000_000 memory=16MiB
# limit: steps
import json
s = ' ' * 1_000_000 + '1'
while True: json.loads(s)
