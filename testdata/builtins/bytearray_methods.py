def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = bytearray(b"abc")
a.append(100)
a.extend(b"ef")
a.extend([103])
a.insert(0, 65)
print(a, a.pop(), a.pop(0), a)  # expect: bytearray(b'abcdef') 103 65 bytearray(b'abcdef')
a.remove(98)
a.reverse()
print(a, a.copy(), a.copy() is a)  # expect: bytearray(b'fedca') bytearray(b'fedca') False
a[0] = 90
a[1:2] = b"123"
del a[-1]
a += b"!"
a *= 2
print(a, a.upper(), len(a), a.find(b"1"), a == bytes(a))  # expect: bytearray(b'Z123dc!Z123dc!') bytearray(b'Z123DC!Z123DC!') 14 1 True
a.clear()
print(a, a.__len__(), a.__hash__)  # expect: bytearray(b'') 0 None
a.__init__(b"new")
print(a)  # expect: bytearray(b'new')
err(lambda: bytearray().pop())  # expect: IndexError: pop from empty bytearray
err(lambda: bytearray(b"a").pop(5))  # expect: IndexError: pop index out of range
err(lambda: bytearray().append(256))  # expect: ValueError: byte must be in range(0, 256)
err(lambda: bytearray().append("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: bytearray().remove(1))  # expect: ValueError: value not found in bytearray
err(lambda: bytearray().extend(1))  # expect: TypeError: can't extend bytearray with int
err(lambda: bytearray().extend([1, "a"]))  # expect: TypeError: 'str' object cannot be interpreted as an integer
