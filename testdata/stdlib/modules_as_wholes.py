# A module shows all of its names wherever it is looked at as a whole, whatever was used of it before.
import collections, collections.abc, enum, functools, numbers, operator, re, string, textwrap, traceback, types, typing

print('Counter' in vars(collections), 'ChainMap' in collections.__dict__, 'OrderedDict' in dir(collections))  # expect: True True True
print(set(enum.__all__) <= set(dir(enum)), {'List', 'Protocol', 'cast'} <= set(vars(typing)), set(re.__all__) <= set(re.__dict__))  # expect: True True True
print(hasattr(textwrap, 'dedent'), hasattr(textwrap, 'nope'), getattr(functools, 'reduce').__name__)  # expect: True False reduce
print('fill' in textwrap.dedent.__globals__, 'TextWrapper' in textwrap.dedent.__globals__)  # expect: True True

# Classes that count as others by registration count before anybody has named them.
print(isinstance([], collections.abc.Sequence), isinstance({}, collections.abc.Mapping), isinstance({}.keys(), collections.abc.Set))  # expect: True True True
print(issubclass(set, collections.abc.Set), isinstance({}.values(), collections.abc.MappingView))  # expect: True True
print(isinstance(1, numbers.Number), isinstance(1.0, numbers.Complex), isinstance(1j, numbers.Real))  # expect: True True False

# What a script puts into a module stays.
string.capwords = 'mine'
print(string.capwords, 'Template' in vars(string), string.capwords)  # expect: mine True mine
del string.capwords, string.Template
for name in ('capwords', 'Template', 'nothing'):
    try:
        getattr(string, name)
    except AttributeError as e:
        print(e)
# expect: module 'string' has no attribute 'capwords'
# expect: module 'string' has no attribute 'Template'
# expect: module 'string' has no attribute 'nothing'
try:
    from string import capwords
except ImportError as e:
    print(type(e).__name__)  # expect: ImportError

from operator import *
print(mul(3, 4), abs(-2), itemgetter(1)('ab'))  # expect: 12 2 b


def deep(n):
    return deep(n + 1) if n < 10000 else traceback.format_exc


try:
    deep(0)
except RecursionError:
    pass
print(traceback.format_exc())  # expect: NoneType: None
# expect:
