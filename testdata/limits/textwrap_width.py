# limits: steps=250_000 memory=16MiB
# limit: steps
import textwrap
while True:
    textwrap.fill('word ' * 1_000, 1)
