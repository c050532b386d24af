# __builtins__ in the globals of exec and eval.
g = {}
exec('x = len([1])', g)
print(sorted(g), g['x'], 'len' in g['__builtins__'])  # expect: ['__builtins__', 'x'] 1 True
print(eval('max(1, 2)', {'__builtins__': {'max': min}}))  # expect: 1
try: eval('len([])', {'__builtins__': {}})
except NameError as e: print(e)  # expect: name 'len' is not defined
try: exec('import math', {'__builtins__': {}})
except ImportError as e: print(type(e).__name__, e)  # expect: ImportError __import__ not found
g = {'__builtins__': {'print': lambda *a: 'mine', 'y': 5}}
print(eval('print(y)', g), sorted(g))  # expect: mine ['__builtins__']
local = {}
exec('a = 1\ndef f(): return a if "a" in globals() else "not global"', {}, local)
print(sorted(local), local['f']())  # expect: ['a', 'f'] not global
print(hasattr(__builtins__, 'len') or 'len' in __builtins__)  # expect: True
import builtins
builtins.added = 'seen everywhere'
print(added, eval('added', {}))  # expect: seen everywhere seen everywhere
del builtins.added
try: added
except NameError as e: print(e)  # expect: name 'added' is not defined
