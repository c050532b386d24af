# limits: steps=100000000 memory=16MiB
# limit: memory
# A template that repeats a long value.
from string import Template
Template('$x' * 1000).substitute(x='y' * 100000)
