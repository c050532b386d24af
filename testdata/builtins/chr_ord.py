print(chr(97), chr(8364), chr(128512), ord("a"), ord("€"), ord("😀"), ord(b"z"), repr(chr(0)), ord(chr(0xd800)))  # expect: a € 😀 97 8364 128512 122 '\x00' 55296
try:
    chr(-1)
except ValueError as e:
    print(e)  # expect: chr() arg not in range(0x110000)
try:
    chr(0x110000)
except ValueError as e:
    print(e)  # expect: chr() arg not in range(0x110000)
try:
    chr("a")
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
try:
    ord("ab")
except TypeError as e:
    print(e)  # expect: ord() expected a character, but string of length 2 found
try:
    ord(5)
except TypeError as e:
    print(e)  # expect: ord() expected string of length 1, but int found
try:
    chr(2**70)
except OverflowError as e:
    print(e)  # expect: Python int too large to convert to C int
