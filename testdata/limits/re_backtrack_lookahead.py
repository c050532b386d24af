# limits: steps=2_000_000 memory=8MiB
# limit: steps
import re
re.match(r'(?=(a+)+$)b', 'a' * 40 + 'c') or re.match(r'(a*)*\1b', 'a' * 60)
