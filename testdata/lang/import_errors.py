def t(s):
    try: exec(s, {'__name__': '__main__'})
    except Exception as e: print(type(e).__name__, e, getattr(e, 'name', None))  # expect: ModuleNotFoundError No module named 'nonexistent_module' nonexistent_module
t('import nonexistent_module')
t('import nonexistent.sub')  # expect: ModuleNotFoundError No module named 'nonexistent' nonexistent
t('from nonexistent import x')  # expect: ModuleNotFoundError No module named 'nonexistent' nonexistent
t('import modules.nope')  # expect: ModuleNotFoundError No module named 'modules.nope' modules.nope
def cut(s):
    try: exec(s)
    except ImportError as e: print(e.msg.split(' (')[0], e.name)  # expect: cannot import name 'nope' from 'modules._plain' modules._plain
cut('from modules._plain import nope')
cut('from modules._plain import value, nope2')  # expect: cannot import name 'nope2' from 'modules._plain' modules._plain
cut('from modules import nope')  # expect: cannot import name 'nope' from 'modules' modules
cut('from math import nope')  # expect: cannot import name 'nope' from 'math' math
t('import modules._plain.sub')  # expect: ModuleNotFoundError No module named 'modules._plain.sub'; 'modules._plain' is not a package modules._plain.sub
t('import math.sub')  # expect: ModuleNotFoundError No module named 'math.sub'; 'math' is not a package math.sub
t('import modules._broken')  # expect: ValueError broken on import None
t('import modules._broken')  # expect: ValueError broken on import None
t('import modules._syntax')  # expect: SyntaxError '(' was never closed (_syntax.py, line 1) None
t('from modules._allbad import *')  # expect: AttributeError module 'modules._allbad' has no attribute 'gone' gone
t('from . import x')  # expect: ImportError attempted relative import with no known parent package None
t('from .x import y')  # expect: ImportError attempted relative import with no known parent package None
t('from .. import z')  # expect: ImportError attempted relative import with no known parent package None
import sys
print('modules._broken' in sys.modules)  # expect: False
sys.modules['fake_none'] = None
t('import fake_none')  # expect: ModuleNotFoundError import of fake_none halted; None in sys.modules fake_none
class M: attr = 'from object'
sys.modules['fake_obj'] = M
import fake_obj
from fake_obj import attr
print(attr, fake_obj.attr)  # expect: from object from object
t('from fake_obj import missing')  # expect: ImportError cannot import name 'missing' from 'M' (unknown location) M
