def kinds(s):
    return [m for m in ("isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "isascii", "isprintable", "isidentifier", "isupper", "islower", "istitle") if getattr(s, m)()]


print(kinds("abc"), kinds(""), kinds("12"), kinds("²"))  # expect: ['isalpha', 'isalnum', 'isascii', 'isprintable', 'isidentifier', 'islower'] ['isascii', 'isprintable'] ['isdecimal', 'isdigit', 'isnumeric', 'isalnum', 'isascii', 'isprintable'] ['isdigit', 'isnumeric', 'isalnum', 'isprintable']
print(kinds("½"), kinds("三"), kinds("\u00a0\t"), kinds("a1"))  # expect: ['isnumeric', 'isalnum', 'isprintable'] ['isalpha', 'isnumeric', 'isalnum', 'isprintable', 'isidentifier'] ['isspace'] ['isalnum', 'isascii', 'isprintable', 'isidentifier', 'islower']
print(kinds("Abc Def"), kinds("ABC"), kinds("é"), kinds("٣"))  # expect: ['isascii', 'isprintable', 'istitle'] ['isalpha', 'isalnum', 'isascii', 'isprintable', 'isidentifier', 'isupper'] ['isalpha', 'isalnum', 'isprintable', 'isidentifier', 'islower'] ['isdecimal', 'isdigit', 'isnumeric', 'isalnum', 'isprintable']
print(kinds("_x1"), kinds("1x"), kinds("a\nb"), kinds("ǅ"), kinds("😀"), kinds("Ⅷ"), kinds("\ud800"))  # expect: ['isascii', 'isprintable', 'isidentifier', 'islower'] ['isalnum', 'isascii', 'isprintable', 'islower'] ['isascii', 'islower'] ['isalpha', 'isalnum', 'isprintable', 'isidentifier', 'istitle'] ['isprintable'] ['isnumeric', 'isalnum', 'isprintable', 'isidentifier', 'isupper', 'istitle'] []
