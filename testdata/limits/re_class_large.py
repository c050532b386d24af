# limits: steps=5_000_000 memory=16MiB
# limit: steps
import re
s = ''.join(map(chr, range(33, 20_000)))
while True:
    re.purge()
    re.compile('[' + re.escape(s) + ']')
