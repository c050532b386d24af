# limits: steps=20_000_000 memory=8MiB
# limit: memory
import re
x = re.split('x*', 'a' * 1_000_000)
