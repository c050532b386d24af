lengths = []
l = [3, 1, 2]
l.sort(key=lambda x: lengths.append(len(l)) or x)
print(l, lengths)  # expect: [1, 2, 3] [0, 0, 0]
m = [5, 4, 3]
def key(x):
    m.append(x)
    return x
try:
    m.sort(key=key)
except ValueError as e:
    print(e)  # expect: list modified during sort
print(m)  # expect: [3, 4, 5]
n = [3, 2, 1]
def boom(x):
    raise RuntimeError("boom")
try:
    n.sort(key=boom)
except RuntimeError as e:
    print(e, n)  # expect: boom [3, 2, 1]
