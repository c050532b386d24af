print('a\tb', 'a\\b', 'a\'b', "a\"b", 'a\x41\u0042\U00000043\103\N{BULLET}')  # expect: a	b a\b a'b a"b aABCC•
print(r'a\nb', R'\'', rb'\n', b'\x00\xff\n', Rb'\x')  # expect: a\nb \' b'\\n' b'\x00\xff\n' b'\\x'
print('''a
b''')  # expect: a
# expect: b
print("""q"w'e""", 'a\
b')  # expect: q"w'e ab
print('con' 'cat' "ena" '''te''')  # expect: concatenate
print(u'uni', b'by' b'tes')  # expect: uni b'bytes'
print(repr('\0\x7f\x80\xa0\xad\u2028\ud7ff'), len('\U0001F600'))  # expect: '\x00\x7f\x80\xa0\xad\u2028\ud7ff' 1
print(0x_ff, 0b1010, 0o17, 1_000_000, 0xFF, 1e3, 1E-3, .5, 5., 1_0.0_1, 1j, 1.5J, 00, 0_0)  # expect: 255 10 15 1000000 255 1000.0 0.001 0.5 5.0 10.01 1j 1.5j 0 0
print(1e400, -1e400, 1e-400, 0.1 + 0.2, 1e16, 1e15, 123456789012345678)  # expect: inf -inf 0.0 0.30000000000000004 1e+16 1000000000000000.0 123456789012345678
