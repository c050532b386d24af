# limits: steps=2_000_000 memory=8MiB output=64KiB
# limit: output
import sys, itertools
sys.stdout.writelines(itertools.repeat('x' * 100))
