# limits: steps=250_000 memory=16MiB
# limit: steps
import sys
while True:
    sys.modules.pop('textwrap', None)
    import textwrap
