# limits: steps=2_000_000 memory=8MiB
# raises: RecursionError: maximum recursion depth exceeded
import re
re.compile('(' * 100_000 + ')' * 100_000)
