# Sorting makes the comparisons that CPython's timsort makes: runs are found, merged in the same order, and leads are galloped through. What a
# failing comparison leaves behind is therefore the same, too.

compared = 0


class Key:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        global compared
        compared += 1
        if self.value is None or other.value is None:
            raise LookupError("nothing to compare")
        return self.value < other.value


def count(values, **how):
    global compared
    compared = 0
    keys = [Key(value) for value in values]
    keys.sort(**how)
    assert [key.value for key in keys] == sorted(values, reverse=how.get("reverse", False))
    return compared


state = 1


def pseudo(below):
    global state
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    return (state >> 8) % below


n = 1000
scattered = [pseudo(10**6) for _ in range(n)]
inputs = {
    "sorted": range(n),
    "falling": range(n, 0, -1),
    "equal": [7] * n,
    "scattered": scattered,
    "few values": [v % 4 for v in scattered],
    "two runs": [*range(0, n, 2), *range(1, n, 2)],
    "two halves": [*range(n // 2, n), *range(n // 2)],
    "alternating": [i // 2 if i % 2 else n + i for i in range(n)],
    "long and short runs": [v for i in range(30) for v in sorted(scattered[i * 30 : i * 30 + 5 + i * i % 90])],
    "blocks": [i + i // 100 % 2 * 150 for i in range(n)],
    "sorted with a tail": [*range(n), *scattered[:10]],
}
for name, values in inputs.items():
    print(f"{name}: {count(values)} {count(values, reverse=True)} {count(values, key=lambda k: k)}")
# expect: sorted: 999 999 999
# expect: falling: 999 999 999
# expect: equal: 999 999 999
# expect: scattered: 8620 8617 8620
# expect: few values: 5606 5577 5606
# expect: two runs: 1998 1998 1998
# expect: two halves: 1025 1015 1025
# expect: alternating: 4749 5377 4749
# expect: long and short runs: 8739 8370 8739
# expect: blocks: 1595 1591 1595
# expect: sorted with a tail: 1044 1290 1044

keys = [Key(value) for value in [3, 2, 1, 9, 8, None, 7]]
try:
    keys.sort()
except LookupError as e:
    print(e, [key.value for key in keys])  # expect: nothing to compare [1, 2, 3, 8, 9, None, 7]
try:
    keys.sort(reverse=True, key=lambda k: k)
except LookupError as e:
    print(e, [key.value for key in keys])  # expect: nothing to compare [1, 2, 3, 8, 9, None, 7]
try:
    keys.sort(key=lambda k: k.value + 1)
except TypeError:
    print([key.value for key in keys])  # expect: [1, 2, 3, 8, 9, None, 7]
