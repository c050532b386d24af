# Every escape of string and bytes literals.
text = """over
lines"""
print(repr(text))  # expect: 'over\nlines'
print(repr("joined \
line"))
# expect: 'joined line'
print(len('\\'), '\'', "\"")  # expect: 1 ' "
print([ord(c) for c in '\a\b\f\n\r\t\v\0'])  # expect: [7, 8, 12, 10, 13, 9, 11, 0]
print(repr('\101\60\7'), repr('\x41\xe9'), '\u00e9\U0001f600', '\N{GREEK SMALL LETTER ALPHA}\N{bullet}')  # expect: 'A0\x07' 'Aé' é😀 α•
print(repr(b'\101\x41\xff\n\\'))  # expect: b'AA\xff\n\\'
print(r'\n\x', rb'\n', Rb'\d', bR"\d", u'u', U"U")  # expect: \n\x b'\\n' b'\\d' b'\\d' u U
print('a' 'b' "c", b'a' b'b', 'x' f'{1}' 'y' f"{2}")  # expect: abc b'ab' x1y2
print(r'\'', r"\"")  # expect: \' \"
print('\N{LATIN SMALL LETTER E WITH ACUTE}' == 'é', len('\ud800'))  # expect: True 1
