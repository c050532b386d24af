# limits: steps=2_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        f()
f()
