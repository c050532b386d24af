# limits: steps=200_000_000 memory=8MiB
# limit: memory
import re
re.sub('(a+)', r'\1' * 1_000, 'a' * 100_000)
