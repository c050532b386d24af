# limits: steps=2_000_000 memory=8MiB
# raises: RecursionError: maximum recursion depth exceeded
import sys
sys.setrecursionlimit(5)
def f(): f()
f()
