# Where the fault is takes counting lines.

# limits: steps=250_000 memory=16MiB
# limit: steps
import json
s = '[' + '1,\n' * 50_000 + 'x'
while True:
    try:
        json.loads(s)
    except ValueError:
        pass
