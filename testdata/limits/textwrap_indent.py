# limits: steps=20_000_000 memory=8MiB
# limit: memory
import textwrap
x = textwrap.indent('a\n' * 100_000, 'x' * 10_000)
