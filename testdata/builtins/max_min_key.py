words = ["pear", "fig", "banana", "kiwi"]
print(max(words, key=len), min(words, key=len))  # expect: banana fig
print(max(words, key=lambda w: w[-1]), min("b", "A", key=str.lower))  # expect: pear A
print(max([1, 2, 3], key=lambda x: 0), min([1, 2, 3], key=lambda x: 0))  # expect: 1 1
print(max([], key=len, default="d"), min([], key=len, default=None))  # expect: d None
print(max(3, -5, key=abs), min(3, -5, 1, key=lambda x: -x))  # expect: -5 3
print(max([{"n": 1}, {"n": 4}], key=lambda d: d["n"]))  # expect: {'n': 4}
print(max(words, key=None))  # expect: pear
try:
    max([1, 2], key=lambda x: 1 // 0)
except ZeroDivisionError as e:
    print(e)  # expect: integer division or modulo by zero
