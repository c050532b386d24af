# limits: steps=2_000_000 memory=8MiB
# limit: steps
import re
re.match(r'(a|aa)+\1$', 'a' * 60 + 'b')
