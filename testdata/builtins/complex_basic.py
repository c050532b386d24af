def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class C:
    def __complex__(self):
        return 1 + 2j


print(complex(), complex(1), complex(1, 2), complex(1.5, -2), complex("1+2j"), complex("-j"), complex(" 3 "), complex("(1-2j)"), complex("1e3+1E-2J"), complex(1j, 1j), complex(C()), complex(True), complex(real=1, imag=2), complex("nan+infj"))  # expect: 0j (1+0j) (1+2j) (1.5-2j) (1+2j) -1j (3+0j) (1-2j) (1000+0.01j) (-1+1j) (1+2j) (1+0j) (1+2j) (nan+infj)
z = 3 + 4j
print(z.real, z.imag, z.conjugate(), abs(z), bool(0j), bool(z), z == 3 + 4j, hash(complex(5, 0)) == hash(5), z.__add__(1), z.__mul__(1j), z.__abs__(), z.__eq__(1), repr(z), -z, z.__complex__())  # expect: 3.0 4.0 (3-4j) 5.0 False True True True (4+4j) (-4+3j) 5.0 False (3+4j) (-3-4j) (3+4j)
err(lambda: complex("a"))  # expect: ValueError: complex() arg is a malformed string
err(lambda: complex("1 + 2j"))  # expect: ValueError: complex() arg is a malformed string
err(lambda: complex("1", "2"))  # expect: TypeError: complex() can't take second arg if first is a string
err(lambda: complex(1, "2"))  # expect: TypeError: complex() second arg can't be a string
err(lambda: complex(None))  # expect: TypeError: complex() first argument must be a string or a number, not 'NoneType'
err(lambda: complex(1, None))  # expect: TypeError: complex() second argument must be a number, not 'NoneType'
err(lambda: complex(""))  # expect: ValueError: complex() arg is a malformed string
