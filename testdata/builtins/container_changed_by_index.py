def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# An index whose __index__ empties the container is applied to what is there then.
class Idx:
    def __init__(self, act, n):
        self.act = act
        self.n = n

    def __index__(self):
        self.act()
        return self.n


a = list(range(10))
err(lambda: a.pop(Idx(a.clear, 3)))  # expect: IndexError: pop from empty list
a = list(range(10))
print(a.insert(Idx(a.clear, 3), 1), a)  # expect: None [1]
a = list(range(10))
err(lambda: a.index(5, Idx(a.clear, 0)))  # expect: ValueError: 5 is not in list
b = bytearray(b"abcdefgh")
print(b.find(b"c", Idx(b.clear, 1), 6))  # expect: -1
b = bytearray(b"abcdefgh")
err(lambda: b.pop(Idx(b.clear, 1)))  # expect: IndexError: pop from empty bytearray
b = bytearray(b"abcdefgh")
print(b.insert(Idx(b.clear, 5), 65), b)  # expect: None bytearray(b'A')
b = bytearray(b"abcdefgh")
print(b.insert(5, Idx(b.clear, 65)), b)  # expect: None bytearray(b'A')
b = bytearray(b"abc")
print(b.replace(b"a", b"bb", Idx(b.clear, 1)), b.__imul__(Idx(b.clear, 3)))  # expect: bytearray(b'') bytearray(b'')
