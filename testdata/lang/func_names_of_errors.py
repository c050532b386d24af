def f(): return undefined_thing
try: f()
except NameError as e: print(e, e.name)  # expect: name 'undefined_thing' is not defined undefined_thing
def g():
    print(v)
    v = 1
try: g()
except UnboundLocalError as e: print(e, e.name)  # expect: cannot access local variable 'v' where it is not associated with a value None
def h():
    def k(): return w
    r = k()
    w = 1
try: h()
except NameError as e: print(type(e).__name__, e)  # expect: NameError cannot access free variable 'w' where it is not associated with a value in enclosing scope
class C:
    try: print(undefined_in_class)
    except NameError as e: print(e)  # expect: name 'undefined_in_class' is not defined
try: C.attr
except AttributeError as e: print(e, e.name, e.obj is C)  # expect: type object 'C' has no attribute 'attr' attr True
c = C()
try: c.attr
except AttributeError as e: print(e, e.name, e.obj is c)  # expect: 'C' object has no attribute 'attr' attr True
try: c.attr.more
except AttributeError as e: print(e)  # expect: 'C' object has no attribute 'attr'
try: None.x
except AttributeError as e: print(e)  # expect: 'NoneType' object has no attribute 'x'
try: (5).x
except AttributeError as e: print(e)  # expect: 'int' object has no attribute 'x'
try: [].x = 1
except AttributeError as e: print(e)  # expect: 'list' object has no attribute 'x'
try: (5).x = 1
except AttributeError as e: print(e)  # expect: 'int' object has no attribute 'x'
try: int.x = 1
except TypeError as e: print(e)  # expect: cannot set 'x' attribute of immutable type 'int'
try: del int.real
except TypeError as e: print(e)  # expect: cannot set 'real' attribute of immutable type 'int'
import math
try: math.nope
except AttributeError as e: print(e)  # expect: module 'math' has no attribute 'nope'
try: len.x
except AttributeError as e: print(e)  # expect: 'builtin_function_or_method' object has no attribute 'x'
try: f.x
except AttributeError as e: print(e)  # expect: 'function' object has no attribute 'x'
try: c.__nope__
except AttributeError as e: print(e)  # expect: 'C' object has no attribute '__nope__'
try: print.x = 1
except AttributeError as e: print(e)  # expect: 'builtin_function_or_method' object has no attribute 'x'
try: object().x = 1
except AttributeError as e: print(e)  # expect: 'object' object has no attribute 'x'
try: (lambda: 1).x
except AttributeError as e: print(e)  # expect: 'function' object has no attribute 'x'
try: type.nope
except AttributeError as e: print(e)  # expect: type object 'type' has no attribute 'nope'
try: super().x
except RuntimeError as e: print(e)  # expect: super(): no arguments
del c
try: c
except NameError as e: print(e)  # expect: name 'c' is not defined
for i in range(1):
    try: del zz
    except NameError as e: print(e)  # expect: name 'zz' is not defined
