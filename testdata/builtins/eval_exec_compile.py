x = 10
print(eval("x + 1"), eval("y * 2", {"y": 4}), eval("a + b", {"a": 1}, {"b": 2}), eval("  1 + 1"))  # expect: 11 8 3 2
ns = {}
exec("def f(n):\n    return n * 3\nz = f(2)", ns)
print(ns["z"], ns["f"](5), sorted(k for k in ns if not k.startswith("__")))  # expect: 6 15 ['f', 'z']
exec("x = 99")
print(x)  # expect: 99
code = compile("x + 1", "<c>", "eval")
print(eval(code), eval(code, {"x": 1}))  # expect: 100 2
exec(compile("q = [i * i for i in range(4)]", "<c>", "exec"))
print(q)  # expect: [0, 1, 4, 9]
def scope():
    v = 5
    return eval("v * 2"), eval("[v for _ in range(2)]", {"v": 1})
print(scope())  # expect: (10, [1, 1])
def local_exec():
    loc = {}
    exec("b = a + 1", {"a": 1}, loc)
    return loc
print(local_exec())  # expect: {'b': 2}
print(eval("lambda n: n + 1")(4), exec("pass"))  # expect: 5 None
try:
    eval("1 +")
except SyntaxError:
    print("syntax")  # expect: syntax
try:
    eval(5)
except TypeError as e:
    print(e)  # expect: eval() arg 1 must be a string, bytes or code object
try:
    exec("raise ValueError('inside')")
except ValueError as e:
    print(e)  # expect: inside
try:
    eval("undefined_name")
except NameError as e:
    print(e)  # expect: name 'undefined_name' is not defined
try:
    compile("x", "f", "nope")
except ValueError as e:
    print(e)  # expect: compile() mode must be 'exec', 'eval' or 'single'
try:
    exec("x", 5)
except TypeError as e:
    print(e)  # expect: exec() globals must be a dict, not int
