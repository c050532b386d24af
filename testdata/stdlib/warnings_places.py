# A warning is of a place: warn() finds its caller's line, file, module and registry.
# needs: cpython 3.12
import io
import re
import sys
import warnings


def shown(f, *args, **kwargs):
    saved, sys.stderr = sys.stderr, io.StringIO()
    try:
        f(*args, **kwargs)
        return [re.sub(r'.*warnings_places.py:\d+', 'here', line) for line in sys.stderr.getvalue().splitlines()]
    finally:
        sys.stderr = saved


def direct(text='direct', category=None, stacklevel=1, **kwargs):
    warnings.warn(text, category, stacklevel, **kwargs)


def outer(level):
    direct('outer', stacklevel=level)  # of the caller, at level 2


print(shown(direct))  # expect: ['here: UserWarning: direct', '  warnings.warn(text, category, stacklevel, **kwargs)']
print(shown(direct))  # shown before at this place  # expect: []
print(shown(direct, 'other'))  # expect: ['here: UserWarning: other', '  warnings.warn(text, category, stacklevel, **kwargs)']
print(shown(outer, 2))  # expect: ['here: UserWarning: outer', "  direct('outer', stacklevel=level)  # of the caller, at level 2"]
print(shown(outer, 3))  # expect: ['here: UserWarning: outer', '  f(*args, **kwargs)']
print(shown(outer, 3))  # expect: []
print(shown(direct, 'far', None, 50), shown(direct, 'zero', None, 0), shown(direct, 'negative', None, -3))
# expect: ['sys:1: UserWarning: far'] ['here: UserWarning: zero', '  warnings.warn(text, category, stacklevel, **kwargs)'] ['here: UserWarning: negative', '  warnings.warn(text, category, stacklevel, **kwargs)']
print(sorted((key[0], key[1].__name__) for key in __warningregistry__ if key != 'version' and key[0] != 'outer'))
# expect: [('direct', 'UserWarning'), ('negative', 'UserWarning'), ('other', 'UserWarning'), ('zero', 'UserWarning')]

library = """
import warnings
def function(level):
    warnings.warn('from the library', DeprecationWarning, level)
def through(level, **kwargs):
    helper(level, **kwargs)
def helper(level, **kwargs):
    warnings.warn('found outside', stacklevel=level, **kwargs)
"""
names = {'__name__': 'lib.module'}
exec(compile(library, '/somewhere/lib.py', 'exec'), names)
print(shown(names['function'], 1), shown(names['function'], 2)[0].split(' ', 1)[1])  # by default, DeprecationWarning is shown for the main script only
# expect: [] DeprecationWarning: from the library
for level in (1, 2, 3):
    print(shown(names['through'], level)[0].split(' ', 1))
# expect: ['/somewhere/lib.py:8:', 'UserWarning: found outside']
# expect: ['/somewhere/lib.py:6:', 'UserWarning: found outside']
# expect: ['here:', 'UserWarning: found outside']
__warningregistry__.clear()
print(shown(names['through'], 1, skip_file_prefixes=('/somewhere',)), '__warningregistry__' in names)
# expect: ['here: UserWarning: found outside', '  f(*args, **kwargs)'] True

with warnings.catch_warnings():
    warnings.filterwarnings('ignore', module='lib')
    print(shown(names['function'], 1), shown(names['through'], 1))
    warnings.filterwarnings('error', module=r'lib\.module$')
    try:
        names['through'](1)
    except UserWarning as e:
        print('raised', e)
# expect: [] []
# expect: raised found outside
with warnings.catch_warnings():
    warnings.simplefilter('module')
    for i in range(3):
        print(shown(warnings.warn, 'module %d' % (i // 2)), shown(warnings.warn_explicit, 'once', UserWarning, 'f.py', i, registry=names))
# expect: ['here: UserWarning: module 0', '  f(*args, **kwargs)'] ['f.py:0: UserWarning: once']
# expect: [] []
# expect: ['here: UserWarning: module 1', '  f(*args, **kwargs)'] []
with warnings.catch_warnings():
    warnings.simplefilter('default', lineno=7)
    warnings.simplefilter('ignore', append=True)
    print(shown(warnings.warn_explicit, 'seven', UserWarning, 'f.py', 7), shown(warnings.warn_explicit, 'eight', UserWarning, 'f.py', 8))
# expect: ['f.py:7: UserWarning: seven'] []

registry = {}
for i in range(2):
    print(shown(warnings.warn_explicit, 'registered', UserWarning, 'f.py', 1, 'f', registry), ('registered', UserWarning, 1) in registry)
# expect: ['f.py:1: UserWarning: registered'] True
# expect: [] True
warnings.simplefilter('default')  # a registry is of the filters as they were
print(shown(warnings.warn_explicit, 'registered', UserWarning, 'f.py', 1, 'f', registry))  # expect: ['f.py:1: UserWarning: registered']

saved = warnings.formatwarning
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f'{lineno} {message} {line}\n'
print(shown(warnings.warn_explicit, 'formatted', UserWarning, 'f.py', 1))  # expect: ['1 formatted None']
warnings.formatwarning = saved
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    direct()
    warnings.warn('here', DeprecationWarning)
    print(log[0].lineno - direct.__code__.co_firstlineno, [(w.lineno - log[0].lineno > 50, w.filename.endswith('warnings_places.py'), w.category.__name__, str(w.message), w.line) for w in log])
    print(warnings.formatwarning(log[1].message, log[1].category, '', 88, 'given\n'), end='')
# expect: 1 [(False, True, 'UserWarning', 'direct', None), (True, True, 'DeprecationWarning', 'here', None)]
# expect: :88: DeprecationWarning: here
# expect:   given

for args, kwargs in ((('x', None, 'one'), {}), (('x',), {'skip_file_prefixes': ['a']}), (('x',), {'skip_file_prefixes': (1,)}), ((), {})):
    try:
        warnings.warn(*args, **kwargs)
    except TypeError as e:
        print(str(e).replace("warn() missing 1 required positional argument: 'message'", "warn() missing required argument 'message' (pos 1)"))
# expect: 'str' object cannot be interpreted as an integer
# expect: warn() argument 'skip_file_prefixes' must be tuple, not list
# expect: Found non-str 'int' in skip_file_prefixes.
# expect: warn() missing required argument 'message' (pos 1)
for args in (('x', UserWarning, None, 1), ('x', UserWarning, 'f', 'one'), ('x', UserWarning, 'f', 1, 'm', 5), ('x', None, 'f', 1)):
    try:
        warnings.warn_explicit(*args)
    except TypeError as e:
        print(e)
# expect: warn_explicit() argument 'filename' must be str, not None
# expect: 'str' object cannot be interpreted as an integer
# expect: 'registry' must be a dict or None
# expect: 'NoneType' object is not callable
