import modules._plain as m
print(m.value)  # expect: plain value
m.value = 'changed'
from modules._plain import value
print(value, m.function())  # expect: changed ('called', 'changed')
del m.value
try: m.value
except AttributeError as e: print(e)  # expect: module 'modules._plain' has no attribute 'value'
try: from modules._plain import value
except ImportError as e: print(str(e).split(' (')[0])  # expect: cannot import name 'value' from 'modules._plain'
m.new = 5
import modules._plain
print(modules._plain.new, 'new' in dir(m), 'new' in m.__dict__, vars(m) is m.__dict__)  # expect: 5 True True True
import modules._getattr as g
print(g.dynamic, g.real)  # expect: made dynamic real
try: g.refused
except AttributeError as e: print(e)  # expect: no refused here
from modules._getattr import anything
print(anything)  # expect: made anything
try: m()
except TypeError as e: print(e)  # expect: 'module' object is not callable
try: m[0]
except TypeError as e: print(e)  # expect: 'module' object is not subscriptable
try: m + 1
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'module' and 'int'
print(repr(m).startswith("<module 'modules._plain' from '"), type(m)('made').__name__)  # expect: True made
