# limits: steps=625_000 memory=32MiB
# limit: steps
import re
p = '|'.join('w%d' % i for i in range(5_000))
while True:
    re.purge()
    re.compile(p).search('x' * 100)
