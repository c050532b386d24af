# What a backtracking engine takes quadratic time for.

# limits: steps=20_000_000 memory=8MiB
import re
print(re.search('a*b', 'a' * 1_000_000))  # expect: None
