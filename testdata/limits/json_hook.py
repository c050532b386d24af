# limits: steps=2_000_000 memory=8MiB
# limit: steps
import json
def hook(d):
    while True: pass
json.loads('{}', object_hook=hook)
