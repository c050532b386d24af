# limits: steps=20_000_000 memory=8MiB
# limit: memory
from contextlib import ExitStack
s = ExitStack()
while True:
    s.callback(print)
