# limits: steps=250_000 memory=16MiB
# limit: steps
import json
s = '{' + ','.join(['"a":1'] * 20_000) + '}'
while True: json.loads(s)
