# limits: steps=20_000_000 memory=2MiB
# limit: memory
import re
s = '.'
while True: s = re.escape(s)
