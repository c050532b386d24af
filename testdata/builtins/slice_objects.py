s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(5), slice(None).indices(3), slice(1, 2))  # expect: slice(1, 10, 2) 1 10 2 (1, 5, 2) slice(None, 5, None) (0, 3, 1) slice(1, 2, None)
print(slice(-3, None).indices(10), slice(None, None, -1).indices(4), slice(2**70).indices(5), slice(1, 2**70, 2**69).indices(2**71))  # expect: (7, 10, 1) (3, -1, -1) (0, 5, 1) (1, 1180591620717411303424, 590295810358705651712)
print([1, 2, 3, 4][slice(1, 3)], "abcdef"[slice(None, None, 2)], slice(1, 2) == slice(1, 2), slice(1) == slice(2))  # expect: [2, 3] ace True False
class G:
    def __getitem__(self, i):
        return i
print(G()[1:2], G()[::3], G()[1:2, 3], G()[...])  # expect: slice(1, 2, None) slice(None, None, 3) (slice(1, 2, None), 3) Ellipsis
try:
    slice()
except TypeError as e:
    print(e)  # expect: slice expected at least 1 argument, got 0
try:
    slice("a").indices(5)
except TypeError as e:
    print(e)  # expect: slice indices must be integers or None or have an __index__ method
try:
    slice(1, 2, 0).indices(5)
except ValueError as e:
    print(e)  # expect: slice step cannot be zero
try:
    slice(1).indices(-1)
except ValueError as e:
    print(e)  # expect: length should not be negative
try:
    s.start = 5
except AttributeError as e:
    print(e)  # expect: readonly attribute
