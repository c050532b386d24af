# needs: cpython 3.12
# The sum and the ends of a range need no walk over it.

ranges = [range(0), range(1), range(10), range(5, 50, 7), range(50, 5, -7), range(-3, 4), range(3, -8, -1), range(-9, -2, 3), range(2, 1)]
for r in ranges:
    items = list(r)
    assert sum(r) == sum(items) and sum(r, 5) == sum(items, 5) and sum(r, 0.5) == sum(items, 0.5) and sum(r, True) == sum(items, True), r
    if items:
        assert max(r) == max(items) and min(r) == min(items) and max(r, key=lambda x: -x) == min(items) and min(r, default=None) == min(items), r
    else:
        assert max(r, default="none") == min(r, default="none") == "none"

print(sum(range(-(2**62), 2**62, 2**50)), max(range(-(2**62), 2**62, 2**50)), min(range(2**62, 0, -(2**50) - 1)))  # expect: -4611686018427387904 4610560118520545280 1125899906838529
print(sum(range(3), 2**70), sum([range(2)[1], True], -1))  # expect: 1180591620717411303427 1
print(sum(iter(range(4))), max(iter(range(4))), max(range(3), (range(2)), key=len))  # expect: 6 3 range(0, 3)
for call in (lambda: max(range(0)), lambda: min(range(5, 5)), lambda: sum(range(3), "")):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(e)
# expect: max() iterable argument is empty
# expect: min() iterable argument is empty
# expect: sum() can't sum strings [use ''.join(seq) instead]
