# Compiled patterns are kept, but not all of them.

# limits: steps=250_000 memory=16MiB
# limit: steps
import re
n = 0
while True:
    n += 1
    re.match('a{%d}b' % (n % 1_000), 'x')
