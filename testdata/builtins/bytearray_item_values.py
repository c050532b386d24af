# needs: cpython 3.12
# Items of bytearrays and views: values with __index__, indices at the ends; errors needs an encoding.
class I:
    def __init__(s,f): s.f=f
    def __index__(s): return s.f()
b = bytearray(b'abc')
b[0] = I(lambda: 65); print(b)  # expect: bytearray(b'Abc')
try: b[2] = I(lambda: b.clear() or 1)
except IndexError as e: print(e)
# expect: bytearray index out of range
for f in (lambda: bytes('', errors='ignore'), lambda: bytearray('a', errors='strict'), lambda: bytes(1, errors='ignore')):
    try: print(f())
    except TypeError as e: print(e)
# expect: string argument without an encoding
# expect: string argument without an encoding
# expect: errors without a string argument
m = memoryview(bytearray(4)); m[-1] = 5; print(m.tolist(), m[-1], m[3])  # expect: [0, 0, 0, 5] 5 5
for k in (4, -5):
    try: m[k]
    except IndexError as e: print(e)
    try: m[k] = 1
    except IndexError as e: print(e)
# expect: index out of bounds on dimension 1
# expect: index out of bounds on dimension 1
# expect: index out of bounds on dimension 1
# expect: index out of bounds on dimension 1
