x = 1
print(eval("x + 1"), eval("a * 2", {"a": 21}), eval("[i * x for i in range(3)]"))  # expect: 2 42 [0, 1, 2]
ns = {}
exec("y = 5\ndef f(): return y + 1", ns)
print(ns["y"], ns["f"](), sorted(k for k in ns if not k.startswith("__")))  # expect: 5 6 ['f', 'y']
exec("x = 10")
print(x)  # expect: 10
code = compile("x * 3", "<mine>", "eval")
print(eval(code), code.co_filename)  # expect: 30 <mine>
for bad in ("1 +", "x = ", "def", "(", "a b"):
    try:
        eval(bad)
    except SyntaxError as e:
        print(e.msg)  # expect: invalid syntax
        # expect: invalid syntax
        # expect: invalid syntax
        # expect: '(' was never closed
        # expect: invalid syntax


def local():
    z = 7
    return eval("z + 1"), eval("z", {"z": 1}), eval("z", {}, {"z": 2})


print(local())  # expect: (8, 1, 2)
