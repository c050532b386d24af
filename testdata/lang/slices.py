s = "abcdefgh"
l = list(range(10))
print(s[2:5], s[:3], s[-3:], s[::2], s[::-1], s[5:2], s[5:2:-1], s[100:], s[-100:2])  # expect: cde abc fgh aceg hgfedcba  fed  ab
print(l[2:8:3], l[::-3], l[:], l[-1:], l[8:100])  # expect: [2, 5] [9, 6, 3, 0] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [9] [8, 9]
l[2:5] = ["x"]
print(l)  # expect: [0, 1, 'x', 5, 6, 7, 8, 9]
l[::2] = [0] * len(l[::2])
print(l)  # expect: [0, 1, 0, 5, 0, 7, 0, 9]
del l[1:3]
del l[::2]
print(l)  # expect: [5, 7, 9]
l[1:1] = [7, 8]
l[len(l):] = [9]
print(l)  # expect: [5, 7, 8, 7, 9, 9]
try:
    l[::2] = [1]
except ValueError as e:
    print(e)  # expect: attempt to assign sequence of size 1 to extended slice of size 3
try:
    s[::0]
except ValueError as e:
    print(e)  # expect: slice step cannot be zero
t = (1, 2, 3, 4)
print(t[1:3], t[::-1], t[-2], (t + (5,))[3:], t * 2)  # expect: (2, 3) (4, 3, 2, 1) 3 (4, 5) (1, 2, 3, 4, 1, 2, 3, 4)
print(slice(1, 5, 2), slice(3).indices(10), [1, 2, 3][slice(None, None, -1)])  # expect: slice(1, 5, 2) (0, 3, 1) [3, 2, 1]
for i in (10, -11):
    try:
        list(range(10))[i]
    except IndexError as e:
        print(e)  # expect: list index out of range
        # expect: list index out of range
b = bytearray(b"hello")
b[1:3] = b"EL"
print(b, b[::2], bytes(b)[0], b"abc"[1:])  # expect: bytearray(b'hELlo') bytearray(b'hLo') 104 b'bc'
try:
    s[1] = "x"
except TypeError as e:
    print(e)  # expect: 'str' object does not support item assignment
