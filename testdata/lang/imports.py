import math
import math as m
from math import pi, sqrt as root
import _helper
from _helper import value, Thing
from _package import part
import _package.part as again

print(m is math, round(pi, 4), root(16))  # expect: True 3.1416 4.0
print(_helper.value, value, Thing().name, _helper.__name__)  # expect: 42 42 thing _helper
print(part.answer, again is part, part.up.value)  # expect: 43 True 42
try:
    import nosuchmodule
except ModuleNotFoundError as e:
    print(e, e.name)  # expect: No module named 'nosuchmodule' nosuchmodule
try:
    from math import nosuchname
except ImportError as e:
    print(str(e).split(" (")[0])  # expect: cannot import name 'nosuchname' from 'math'
import sys

print("_helper" in sys.modules, __name__)  # expect: True __main__
from _star import *

print(shown, "_hidden" in globals())  # expect: star False
