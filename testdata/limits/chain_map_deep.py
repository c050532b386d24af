# limits: steps=2_000_000 memory=16MiB
# limit: steps
from collections import ChainMap
c = ChainMap()
for i in range(500): c = c.new_child({i: i})
while True: c.get('missing')
