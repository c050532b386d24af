# Every callback pushes the next.

# limits: steps=250_000 memory=8MiB
# limit: steps
from contextlib import ExitStack
with ExitStack() as s:
    def again(): s.callback(again)
    again()
