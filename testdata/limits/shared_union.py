# A pattern matched against a tree that shares its halves.

# limits: steps=2_000_000 memory=8MiB
# limit: steps
def count(x):
    match x:
        case [a, b]: return count(a) + count(b)
        case _: return 1
x = []
for _ in range(40):
    x = [x, x]
count(x)
