# A traceback keeps the variables of its frames.

# limits: steps=20_000_000 memory=2MiB
# limit: memory
def f(n):
    x = 'x' * 1_000
    raise ValueError
kept = []
while True:
    try:
        f(1)
    except ValueError as e:
        kept.append(e)
