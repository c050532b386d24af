print(all([]), any([]), all([1, "a", [0]]), any([0, "", None]))  # expect: True False True False
seen = []
def gen(items):
    for x in items:
        seen.append(x)
        yield x
print(any(gen([0, 0, 3, 4, 5])), seen)  # expect: True [0, 0, 3]
seen.clear()
print(all(gen([1, 0, 3])), seen)  # expect: False [1, 0]
print(all(x > 0 for x in range(1, 5)), any(x > 3 for x in (1, 2, 3)))  # expect: True False
class T:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        return self.v
print(all([T(True), T(False)]), any([T(False), T(True)]))  # expect: False True
print(any({}), any({"a": 1}), all("abc"), all(range(0)))  # expect: False True True True
try:
    any(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
