print(bin(5), bin(-5), bin(0), oct(8), oct(-9), hex(255), hex(-255), hex(0), bin(True))  # expect: 0b101 -0b101 0b0 0o10 -0o11 0xff -0xff 0x0 0b1
print(hex(2**70), bin(-2**65), oct(2**64), hex(-9223372036854775808), hex(2**63))  # expect: 0x400000000000000000 -0b100000000000000000000000000000000000000000000000000000000000000000 0o2000000000000000000000 -0x8000000000000000 0x8000000000000000
class I:
    def __index__(self):
        return 10
print(bin(I()), hex(I()))  # expect: 0b1010 0xa
try:
    bin(1.5)
except TypeError as e:
    print(e)  # expect: 'float' object cannot be interpreted as an integer
try:
    hex("a")
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
