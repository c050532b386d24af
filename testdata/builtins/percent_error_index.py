# The error of a % template counts characters, that of bytes bytes.
for template, args in (('é%d' * 3 + '%y', (1, 2, 3, 4)), ('%é', 1), (b'\xc3\xa9%d%y', (1, 2)), ('%(é)y', {'é': 1})):
    try:
        template % args
    except ValueError as e:
        print(e)
        # expect: unsupported format character 'y' (0x79) at index 10
        # expect: unsupported format character '?' (0xe9) at index 1
        # expect: unsupported format character 'y' (0x79) at index 5
        # expect: unsupported format character 'y' (0x79) at index 4
