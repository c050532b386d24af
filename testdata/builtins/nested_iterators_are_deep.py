# needs: minipy
it = [1, 2, 3]
for _ in range(3000):
    it = map(abs, it)
print(list(it))  # expect: [1, 2, 3]
it = [1, 0, 3]
for _ in range(3000):
    it = filter(None, it)
print(list(it))  # expect: [1, 3]
it = [1]
for _ in range(100_000):
    it = enumerate(it)
try:
    next(it)
except RecursionError as e:
    print("too deep")  # expect: too deep
p = property(abs)
for _ in range(100_000):
    p = property(p)
try:
    p.__isabstractmethod__
except RecursionError:
    print("too deep")  # expect: too deep
