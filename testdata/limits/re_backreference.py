# limits: steps=2_000_000 memory=8MiB
# limit: steps
import re
re.match(r'(a*)*(b|\1)*c', 'a' * 100)
