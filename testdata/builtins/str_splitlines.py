# splitlines knows every line end of Unicode.
print("a\nb\r\nc\rd".splitlines(), "a\nb\r\n".splitlines(True), "".splitlines(), "\n".splitlines())  # expect: ['a', 'b', 'c', 'd'] ['a\n', 'b\r\n'] [] ['']
print("a\vb\fc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines())  # expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
print("é\nü".splitlines(keepends=True), "a\n\nb".splitlines())  # expect: ['é\n', 'ü'] ['a', '', 'b']
