# limits: steps=2_000_000 memory=8MiB
# limit: steps
import textwrap
s = ('  ' * 100 + 'a\n') * 100
while True: textwrap.dedent(s)
