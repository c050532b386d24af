for s in ('5()', '"a"()', 'None()', '[]()', '(1, 2)()', '{}()', '(lambda: 1)()()', 'print()()', '...()', 'True()', 'NotImplemented()', '(i for i in [])()'):
    try: eval(s)
    except TypeError as e: print(e)  # expect: 'int' object is not callable
    # expect: 'str' object is not callable
    # expect: 'NoneType' object is not callable
    # expect: 'list' object is not callable
    # expect: 'tuple' object is not callable
    # expect: 'dict' object is not callable
    # expect: 'int' object is not callable
    # expect:
    # expect: 'NoneType' object is not callable
    # expect: 'ellipsis' object is not callable
    # expect: 'bool' object is not callable
    # expect: 'NotImplementedType' object is not callable
    # expect: 'generator' object is not callable
class C: pass
try: C()()
except TypeError as e: print(e)  # expect: 'C' object is not callable
class D:
    __call__ = 5
try: D()()
except TypeError as e: print(e)  # expect: 'int' object is not callable
class E:
    __call__ = lambda self, *a: a
print(E()(1, 2))  # expect: (1, 2)
e = E()
e.__call__ = lambda: 'instance'
print(e(3))  # expect: (3,)
import math
try: math()
except TypeError as e: print(e)  # expect: 'module' object is not callable
