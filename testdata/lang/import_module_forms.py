import modules._plain
import modules._plain as p
from modules import _plain
from modules._plain import value, function as fn
from modules._plain import (value as v2,
    Class,)
print(modules._plain is p is _plain, value, fn(), v2, Class.__module__)  # expect: True plain value ('called', 'plain value') plain value modules._plain
print(modules.__name__, p.__name__, type(modules).__name__, p.__doc__)  # expect: modules modules._plain module A plain module.
print(p.__package__, modules.__package__, modules.__path__ is not None)  # expect: modules modules True
import sys
print('modules._plain' in sys.modules, sys.modules['modules._plain'] is p)  # expect: True True
from modules._pkg import sub
print(sub.name, sub.parent_value, sub.up())  # expect: modules._pkg.sub pkg ('plain value', 'sub2 of pkg')
import modules._pkg.sub2.deep as deep
print(deep.__name__, deep.rel, deep.sibling)  # expect: modules._pkg.sub2.deep sub2 of pkg modules._pkg.sub
from modules._star import *
print(public, sorted(k for k in globals() if k.startswith('star')), '_private' in globals())  # expect: public ['star_a', 'star_b'] False
from modules._all import *
print(listed, _underscored, 'unlisted' in globals())  # expect: listed underscored False
def f():
    import modules._plain as inner
    from modules._plain import value
    return inner.value, value
print(f(), 'inner' in globals())  # expect: ('plain value', 'plain value') False
class C:
    import modules._plain as m
    from modules._plain import value
print(C.m.value, C.value)  # expect: plain value plain value
import modules._counter
import modules._counter
print(modules._counter.runs)  # expect: 1
print(__name__, __import__('modules._plain').__name__)  # expect: __main__ modules
