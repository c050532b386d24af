# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
def f(): f()
while True:
    try:
        f()
    except RecursionError as e:
        kept.append(e)
