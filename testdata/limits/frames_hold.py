# limits: steps=2_000_000 memory=8MiB
# raises: RecursionError: maximum recursion depth exceeded
def f(s):
    return f(s + 'x' * 100)
f('')
