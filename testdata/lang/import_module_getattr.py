# __getattr__ and __dir__ of a module, and what from takes of them.
import _module_getattr as m
print(m.known, m.dynamic)  # expect: known made dynamic
from _module_getattr import other
print(other)  # expect: made other
try: m.refused
except AttributeError as e: print(e)  # expect: no refused here
try: from _module_getattr import refused
except ImportError as e: print(str(e).split(' (')[0])  # expect: cannot import name 'refused' from '_module_getattr'
print(dir(m))  # expect: ['dynamic', 'known']
print(m.__name__ == '_module_getattr')  # expect: True
m.dynamic = 'now set'
print(m.dynamic)  # expect: now set
