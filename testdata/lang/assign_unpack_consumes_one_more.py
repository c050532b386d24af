def g():
    for i in range(10):
        print('next', i)  # expect: next 0
        yield i
try:
    a, b = g()  # expect: next 1
    # expect: next 2
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
it = iter(range(5))
try:
    a, b = it
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
print(list(it))  # expect: [3, 4]
