# -*- coding: utf-8 -*-
# A form feed at the beginning of a line is ignored, also in indentation.

def f():
    return "é"

print(f(), len(f()))  # expect: é 1
if f():
    x = 1
    print(x)  # expect: 1
