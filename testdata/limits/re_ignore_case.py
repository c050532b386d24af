# limits: steps=2_000_000 memory=16MiB
# limit: steps
import re
while True: re.search('(?i)xyz$', 'XYX' * 30_000)
