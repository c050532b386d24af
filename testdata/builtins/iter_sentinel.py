# needs: cpython 3.12
values = [1, 2, 0, 3]
print(list(iter(lambda: values.pop(0), 0)), values)  # expect: [1, 2] [3]
count = 0
def f():
    global count
    count += 1
    return count
it = iter(f, 3)
print(next(it), next(it), next(it, "end"), next(it, "still"), count)  # expect: 1 2 end still 3
try:
    iter(5, 0)
except TypeError as e:
    print(e)  # expect: iter(object, sentinel): object must be callable
print(list(iter(lambda: 1, 1)))  # expect: []
