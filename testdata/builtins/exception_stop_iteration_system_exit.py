print(StopIteration(5).value, StopIteration().value, repr(StopIteration(5)))  # expect: 5 None StopIteration(5)
print(SystemExit(3).code, SystemExit().code, SystemExit("bye").code, SystemExit(1, 2).code)  # expect: 3 None bye (1, 2)
e = StopIteration(1)
e.value = 9
print(e.value, e.args)  # expect: 9 (1,)
try:
    raise SystemExit(4)
except SystemExit as e:
    print(e.code, repr(e))  # expect: 4 SystemExit(4)
