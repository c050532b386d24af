def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


m = memoryview(b"hello")
print(len(m), m[0], m[-1], m[1:3].tobytes(), m.tolist(), m.hex(), m.nbytes, m.itemsize, m.format, m.shape, m.strides, m.ndim, m.readonly, m.obj, m.contiguous, m[::2].tobytes(), m == b"hello", m[1:3] == b"el")  # expect: 5 104 111 b'el' [104, 101, 108, 108, 111] 68656c6c6f 5 1 B (5,) (1,) 1 True b'hello' True b'hlo' True True
with memoryview(bytearray(b"ab")) as v:
    w = v
    v[0] = 99
print(memoryview(bytearray(b"x")).readonly, bytes(m[1:]), b"".join([m, b"!"]), 104 in m, list(m), hash(m) == hash(b"hello"))  # expect: False b'ello' b'hello!' True [104, 101, 108, 108, 111] True
err(lambda: w[0])  # expect: ValueError: operation forbidden on released memoryview object
err(lambda: m[9])  # expect: IndexError: index out of bounds on dimension 1
err(lambda: memoryview("a"))  # expect: TypeError: memoryview: a bytes-like object is required, not 'str'
