print(abs(-5), abs(5), abs(0), abs(-2.5), abs(True))  # expect: 5 5 0 2.5 1
print(abs(-2**70), abs(-9223372036854775808))  # expect: 1180591620717411303424 9223372036854775808
print(abs(3+4j), abs(-0.0))  # expect: 5.0 0.0
class Vec:
    def __abs__(self):
        return "length"
print(abs(Vec()))  # expect: length
class MyInt(int):
    pass
print(abs(MyInt(-3)))  # expect: 3
try:
    abs("x")
except TypeError as e:
    print(e)  # expect: bad operand type for abs(): 'str'
