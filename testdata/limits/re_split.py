# limits: steps=2_000_000 memory=8MiB
# limit: memory
import re
re.split('a', 'a' * 1_000_000)
