"""Writes the public names of library modules, one file each, as CPython 3.12 on Linux has them:

    python3.12 _generate.py math json ...

A line is a name of the module, __all__ where it has that, or Class.attribute. A class lists what it adds to builtin classes and to other classes of its module.
"""
import importlib
import inspect
import os
import sys
import types


def public(module):
    if hasattr(module, '__all__'):
        return ['__all__'] + [n for n in module.__all__ if not n.startswith('_')]
    names = [n for n in vars(module) if not n.startswith('_') and not inspect.ismodule(getattr(module, n))]
    if (getattr(module, '__file__', None) or '').endswith('.py'):
        return [n for n in names if not imported(module, n)]
    return names


def imported(module, name):
    value = getattr(module, name)
    home = getattr(value, '__module__', None)
    return isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)) and home not in (module.__name__, '_' + module.__name__)


def attributes(module, name, cls):
    if cls.__module__ == 'builtins' and module.__name__ in ('builtins', 'io', 'typing'):
        return []
    own = set()
    for c in cls.__mro__:
        if c is cls or c is not object and c.__module__ != 'builtins' and getattr(module, c.__name__, None) is not c:
            own.update(a for a in vars(c) if not a.startswith('_'))
    return [f'{name}.{a}' for a in sorted(own)]


for path in sys.argv[1:]:
    module = importlib.import_module(path)
    lines = []
    for name in sorted(set(public(module))):
        lines.append(name)
        if isinstance(getattr(module, name), type):
            lines += attributes(module, name, getattr(module, name))
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), path + '.txt'), 'w') as file:
        file.write('\n'.join(lines) + '\n')
