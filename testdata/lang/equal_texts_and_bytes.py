# Texts that are equal but not the same object, of the lengths around which they are compared in different ways, as keys and in conditions.

for n in (1, 15, 16, 17, 63, 64, 65):
    a = "".join(["x"] * n)
    b = "x" * (n - 1) + "".join(["x"])
    c = "x" * (n - 1) + "y"
    d = {a: n}
    s = {a}
    if a != b or not a == b or a == c:
        print("compared wrong", n)
    if d[b] != n or b not in d or c in d or b not in s or c in s:
        print("looked up wrong", n)
    d[b] = -n
    hash(c)
    if d != {a: -n} or len(d) != 1 or next(iter(d)) is not a:
        print("stored wrong", n)
    try:
        d[c]
        print("found", c)
    except KeyError:
        pass

e1, e2 = "\u00e9" * 3, "".join(["\u00e9"] * 3)
if e1 == "eee" or e1 != e2 or {e1: 1}[e2] != 1:
    print("not ASCII, compared wrong")
print({"a\u00e9": 1}.get("".join(["a", "\u00e9"])))  # expect: 1

# Bytes are indexed and iterated as lists are.
data = bytearray(b"abc")
print(data[0], data[-1], data[1], b"xyz"[-3])  # expect: 97 99 98 120
i, j = 2, -3
data[i] = 255
data[j] = 0
print(data[i], data[j], data)  # expect: 255 0 bytearray(b'\x00b\xff')
for bad in (3, -4):
    try:
        data[bad]
        print("found", bad)
    except IndexError as err:
        wrong = str(err)
    try:
        data[bad] = 1
    except IndexError as err:
        print(wrong == str(err), err)
    # expect: True bytearray index out of range
# expect: True bytearray index out of range
for value in (256, -1):
    try:
        data[i] = value
    except ValueError as err:
        print(err)
    # expect: byte must be in range(0, 256)
# expect: byte must be in range(0, 256)
try:
    b"abc"[i] = 1
except TypeError as err:
    print(err)  # expect: 'bytes' object does not support item assignment
data = bytearray(b"ab")
seen = []
for byte in data:
    seen.append(byte)
    if len(data) < 5:
        data.append(byte + 1)
print(seen)  # expect: [97, 98, 98, 99, 99]
for byte in data:
    data.clear()
print(byte, data)  # expect: 97 bytearray(b'')
