# limits: steps=50_000_000 memory=8MiB
# limit: memory
from string import Template
x = Template('$a' * 10_000).substitute(a='b' * 10_000)
