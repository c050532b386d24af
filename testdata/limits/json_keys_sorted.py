# limits: steps=2_000_000 memory=16MiB
# limit: steps
import json
d = {'k%d' % i: i for i in range(5_000)}
while True: json.dumps(d, sort_keys=True)
