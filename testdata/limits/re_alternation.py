# What a backtracking engine takes exponential time for.

# limits: steps=2_000_000 memory=8MiB
import re
print(re.match('(a|a|aa)+$', 'a' * 60 + 'b'))  # expect: None
