# limits: steps=2_000_000 memory=8MiB
# limit: memory
import re
re.sub('a', 'b' * 10_000, 'a' * 10_000)
