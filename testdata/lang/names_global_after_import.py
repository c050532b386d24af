# An import may come before global in a function.
def f():
    import math
    global math
    return math.pi
print(f() > 3, 'math' in globals())  # expect: True True
def g():
    from string import digits
    global digits
g()
print(digits)  # expect: 0123456789
