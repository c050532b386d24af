# limits: steps=625_000 memory=16MiB
# limit: steps
import re
while True:
    re.purge()
    re.match('(a)' * 1_000, 'a' * 1_000).groups()
