class A:
    pass
a = A()
setattr(a, "x", 1)
print(a.x, vars(a))  # expect: 1 {'x': 1}
delattr(a, "x")
print(hasattr(a, "x"))  # expect: False
try:
    delattr(a, "x")
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'x'
setattr(A, "y", 5)
print(a.y)  # expect: 5
delattr(A, "y")
print(hasattr(a, "y"))  # expect: False
try:
    setattr(5, "x", 1)
except AttributeError as e:
    print(e)  # expect: 'int' object has no attribute 'x'
try:
    setattr(int, "x", 1)
except TypeError as e:
    print(e)  # expect: cannot set 'x' attribute of immutable type 'int'
try:
    setattr(a, 1, 1)
except TypeError as e:
    print(e)  # expect: attribute name must be string, not 'int'
try:
    object().x = 1
except AttributeError as e:
    print(e)  # expect: 'object' object has no attribute 'x'
