# limits: steps=3_000_000 memory=16MiB
# Casts to huge shapes are refused before anything is allocated for them; views of many dimensions of one item cost what views cost.
view = memoryview(bytes(1 << 20))
for shape in [2**62, 2**62], [2**40, 2**24], [2**63 - 1], [2**31] * 64, [1 << 20] * 2, [10**400]:
    try:
        view.cast('B', shape)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__)
# expect: ValueError
# expect: ValueError
# expect: TypeError
# expect: ValueError
# expect: TypeError
# expect: OverflowError
deep = view[:64].cast('B', [64] + [1] * 63)
print(len(deep.tolist()), len(deep.tobytes('F')), deep == deep[::-1], deep[63:].shape[0])  # expect: 64 64 True 1
print(view[::2**62].nbytes, view[2**62::-2**62].nbytes, view[5:5][::2**62][::2**62].tolist(), view[:1][::-2**63].strides[0] < 0)  # expect: 1 1 [] True
