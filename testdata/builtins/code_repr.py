# A code object is shown with its name, its file and its first line.
import re


def shown(code):
    return re.sub("0x[0-9a-f]+", "0x", repr(code))


def twice(x):
    return [lambda: x, x]


print(shown(compile("1", "<text>", "eval")))  # expect: <code object <module> at 0x, file "<text>", line 1>
print(shown(compile("\n\ndef f(): pass", "some.py", "exec")))  # expect: <code object <module> at 0x, file "some.py", line 1>
print(re.sub('".*code_repr', '"code_repr', shown(twice.__code__)))  # expect: <code object twice at 0x, file "code_repr.py", line 9>
print(re.sub('".*code_repr', '"code_repr', shown(twice(1)[0].__code__)))  # expect: <code object <lambda> at 0x, file "code_repr.py", line 10>
