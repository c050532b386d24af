# Writes what the builtin types and the module builtins have: a line for each name, with the kind of what it names and its signature, separated by
# tabs. TestBuiltinsHaveWhatCPythonHas runs it under minipy and compares with cpython312.txt, which CPython 3.12 wrote:
#
#     python3.12 -I testdata/builtins/_surface/surface.py > testdata/builtins/_surface/cpython312.txt
import builtins
import sys
import types


def function():
    pass


def generate():
    yield


async def coroutine():
    pass


async def generate_async():
    yield


class Slotted:
    __slots__ = ('slot',)

    def method(self):
        pass


class Sequence:
    def __getitem__(self, index):
        raise IndexError


def closed(x):
    return lambda: x


def show(name, value):
    print(name, type(value).__name__, ' '.join((getattr(value, '__text_signature__', None) or '').split()), sep='\t')


try:
    raise ValueError
except ValueError as e:
    trace = e.__traceback__

names = vars(builtins)
waiting = coroutine()
found = [value for name, value in sorted(names.items()) if isinstance(value, type) and not issubclass(value, BaseException)]
found += [type(value) for value in (
    None, NotImplemented, ..., {}.keys(), {}.values(), {}.items(), function, Slotted().method, len, str.join, int.__add__, (1).__add__,
    dict.__dict__['fromkeys'], type.__dict__['__bases__'], Slotted.slot, generate(), waiting, generate_async(), sys, closed(1).__closure__[0],
    function.__code__, int.__dict__, trace, trace.tb_frame, types.SimpleNamespace(), list[int], int | str,
    iter(int, 1), iter(Sequence()), iter([]), reversed([]), iter(()), iter('\u20ac'), iter(''), iter(b''), iter(bytearray()), iter(memoryview(b'')),
    iter(range(1)), iter({}), iter({}.values()), iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()), iter(set()))]
found += [value for name, value in sorted(names.items()) if isinstance(value, type) and issubclass(value, BaseException) and value.__name__ == name]
waiting.close()

for name in sorted(names):
    show('builtins.' + name, names[name])
for cls in found:
    for name, value in sorted(vars(cls).items()):
        # Where CPython keeps documentation, and that it repeats inherited ways to get attributes, is not what a script sees.
        if name not in ('__doc__', '__getattribute__', '__weakref__', '__module__'):
            show(cls.__name__ + '.' + name, value)
