# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
import sys
sys.setrecursionlimit(10 ** 9)
def f(): f()
f()
