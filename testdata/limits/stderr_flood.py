# limits: steps=2_000_000 memory=8MiB output=64KiB
# limit: output
import sys
while True:
    print('x' * 1_000, file=sys.stderr)
