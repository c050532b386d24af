# What a name means: local, enclosing, global, builtin; and when it is not there.
global flag
flag = 1
print(flag)  # expect: 1
len = lambda x: 'mine'
print(len([]))  # expect: mine
del len
print(len([]))  # expect: 0
x = 'global'
class C:
    x = x + ' in class'
    def f(self): return x
    y = [x for _ in range(1)]
    z = [i for i in x[:2]]
print(C.x, C().f(), C.y, C.z)  # expect: global in class global ['global'] ['g', 'l']
def outer():
    x = 'outer'
    class D:
        print(x)
        x = 'class'
        print(x)
        def g(self): return x
    return D().g()
print(outer())  # expect: global
# expect: class
# expect: outer
try: print(x1)
except NameError as e: print(e, e.name)  # expect: name 'x1' is not defined x1
try: del x1
except NameError as e: print(e)  # expect: name 'x1' is not defined
def unbound():
    try: print(v)
    except UnboundLocalError as e: print(e)
    v = 1
    del v
    try: v
    except UnboundLocalError as e: print(e)
    try: del v
    except UnboundLocalError as e: print(e)
unbound()  # expect: cannot access local variable 'v' where it is not associated with a value
# expect: cannot access local variable 'v' where it is not associated with a value
# expect: cannot access local variable 'v' where it is not associated with a value
def free():
    def inner(): return w
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    w = 1
    return inner()
print(free())  # expect: NameError cannot access free variable 'w' where it is not associated with a value in enclosing scope
# expect: 1
class E:  # expect: name 'undefined_here' is not defined
    try: print(undefined_here)
    except NameError as e: print(e)
    u = 1
    del u
    try: u
    except NameError as e: print(e)
# expect: name 'u' is not defined
name_is_main = __name__ == '__main__'
print(name_is_main)  # expect: True
