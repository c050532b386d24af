class A:
    x = 1
    def f(self):
        pass
class B(A):
    y = 2
b = B()
b.z = 3
print([n for n in dir(b) if not n.startswith("__")])  # expect: ['f', 'x', 'y', 'z']
print([n for n in dir(B) if not n.startswith("__")])  # expect: ['f', 'x', 'y']
print(vars(b), "x" in vars(A), vars(b) is b.__dict__)  # expect: {'z': 3} True True
print("append" in dir([]), "__len__" in dir([]), "b" in dir())  # expect: True True True
class D:
    def __dir__(self):
        return ["b", "a"]
print(dir(D()))  # expect: ['a', 'b']
def f():
    p = 1
    q = 2
    return dir(), sorted(vars())
print(f())  # expect: (['p', 'q'], ['p', 'q'])
try:
    vars(5)
except TypeError as e:
    print(e)  # expect: vars() argument must have __dict__ attribute
print("__class__" in dir(b), "__init__" in dir(b))  # expect: True True
