def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b"Hello World\xe9".lower(), b"Hello".upper(), b"hELLO".swapcase(), b"hello wOrld".title(), b"hELLO".capitalize())  # expect: b'hello world\xe9' b'HELLO' b'Hello' b'Hello World' b'Hello'
print(b"abc".isalpha(), b"a1".isalnum(), b"12".isdigit(), b" \t".isspace(), b"".isalpha(), b"\xe9".isalpha(), b"\xe9".isascii(), b"Ab C".istitle(), b"AB1".isupper(), b"ab1".islower(), b"1".isupper())  # expect: True True True True False False False True True True False
print(b"abc".hex(), b"abcdef".hex(":"), b"abcdefg".hex("-", 2), b"abcdefg".hex("-", -2), bytes.fromhex("61 62\n63"), bytearray.fromhex("ff"), b"ab".hex(b"_"), bytearray(b"ab").hex())  # expect: 616263 61:62:63:64:65:66 61-6263-6465-6667 6162-6364-6566-67 b'abc' bytearray(b'\xff') 61_62 6162
err(lambda: bytes.fromhex("6g"))  # expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
err(lambda: bytes.fromhex("abc"))  # expect: ValueError: non-hexadecimal number found in fromhex() arg at position 3
err(lambda: bytes.fromhex(1))  # expect: TypeError: fromhex() argument must be str, not int
err(lambda: b"ab".hex("xy"))  # expect: ValueError: sep must be length 1.
err(lambda: b"ab".hex("é"))  # expect: ValueError: sep must be ASCII.
