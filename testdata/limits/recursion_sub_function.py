# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
import re
def f(m): return re.sub('a', f, 'a')
f(None)
