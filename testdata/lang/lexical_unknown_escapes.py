# An unknown escape keeps its backslash; compile warns of it.
print(eval(r"'\d\c\z'"), len(eval(r"'\q'")), eval(r"b'\d'"))  # expect: \d\c\z 2 b'\\d'
print(repr(eval("'\\8\\9'")))  # expect: '\\8\\9'
