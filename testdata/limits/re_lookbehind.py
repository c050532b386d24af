# limits: steps=2_000_000 memory=16MiB
# limit: steps
import re
re.sub('(?<=a{1000})b', 'c', ('a' * 1_000 + 'b') * 100)
while True: re.search('(?<=a{1000})b', 'a' * 100_000)
