# needs: cpython 3.12
import types
from types import (AsyncGeneratorType, BuiltinMethodType, CellType, ClassMethodDescriptorType, CodeType, CoroutineType, DynamicClassAttribute, EllipsisType,
                   FrameType, GeneratorType, GetSetDescriptorType, MappingProxyType, MemberDescriptorType, MethodDescriptorType, MethodWrapperType,
                   NotImplementedType, TracebackType, WrapperDescriptorType)


def outer(a, /, b, *c, d=1, **e):
    x = a

    def inner():
        return x
    return inner


code = outer.__code__
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_name, code.co_qualname, code.co_firstlineno, type(code.co_filename).__name__, code.co_cellvars, code.co_freevars)  # expect: 2 1 1 outer outer 8 str ('x',) ()
print(code.co_varnames[:5], code.co_nlocals >= 6, code.co_flags & 12, isinstance(code.co_consts, tuple), isinstance(code.co_names, tuple), code.co_stacksize >= 1, isinstance(code, CodeType))  # expect: ('a', 'b', 'd', 'c', 'e') True 12 True True True True
inner = outer(1, 2)
cell = inner.__closure__[0]
print(isinstance(cell, CellType), cell.cell_contents, inner.__code__.co_freevars, CellType(5).cell_contents)  # expect: True 1 ('x',) 5


def gen():
    yield from [1, 2]


g = gen()
print(isinstance(g, GeneratorType), g.gi_code is gen.__code__, g.gi_running, g.gi_suspended, isinstance(g.gi_frame, FrameType), g.gi_frame.f_code.co_name)  # expect: True True False False True gen
print(next(g), g.gi_suspended, type(g.gi_yieldfrom).__name__, g.close(), g.gi_frame)  # expect: 1 True list_iterator None None
def fail():
    raise KeyError('k')


try:
    fail()
except KeyError as e:
    tb = e.__traceback__
print(isinstance(tb, TracebackType), tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_lineno, tb.tb_lasti >= 0)  # expect: True 36 32 None <module> 32 True


async def co():
    return 1


async def agen():
    yield 1


c = co()
print(isinstance(c, CoroutineType), c.cr_code is co.__code__, c.cr_running, c.cr_suspended, c.cr_await, type(c.cr_frame).__name__, c.close())  # expect: True True False False None frame None
try:
    co().throw(ValueError('v'))
except ValueError as e:
    print(e)
# expect: v
a = agen()
print(isinstance(a, AsyncGeneratorType), a.ag_code is agen.__code__, a.ag_running, a.ag_suspended, a.ag_await, type(a.ag_frame).__name__, [hasattr(a, n) for n in ('asend', 'athrow', 'aclose')])  # expect: True True False False None frame [True, True, True]


class K:
    __slots__ = ('s',)

    @DynamicClassAttribute
    def d(self):
        return 'd'

    @d.setter
    def d(self, v):
        self.s = v

    @d.deleter
    def d(self):
        self.s = 'deleted'

    @d.getter
    def d(self):
        return 'got'


k = K()
k.d = 3
print(k.d, k.s)  # expect: got 3
del k.d
print(k.s, isinstance(K.__dict__['s'], MemberDescriptorType), isinstance(types.FunctionType.__code__, GetSetDescriptorType))  # expect: deleted True True
print(isinstance([].append, BuiltinMethodType), isinstance(str.join, MethodDescriptorType), isinstance(object().__str__, MethodWrapperType), isinstance(object.__init__, WrapperDescriptorType), isinstance(dict.__dict__['fromkeys'], ClassMethodDescriptorType))  # expect: True True True True True
print(isinstance(..., EllipsisType), isinstance(NotImplemented, NotImplementedType), types.NoneType is type(None))  # expect: True True True
m = MappingProxyType({'a': 1})
print(m.get('a'), m.get('z', 0), m.copy(), list(m.items()), list(m.keys()), list(m.values()), m | {'b': 2}, 'a' in m, reversed(m).__next__())  # expect: 1 0 {'a': 1} [('a', 1)] ['a'] [1] {'a': 1, 'b': 2} True a


class G:
    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


class Entry:
    def __init__(self, base):
        self.base = base

    def __mro_entries__(self, bases):
        return (self.base,)


print(types.resolve_bases((Entry(int), str)), types.resolve_bases((int,)), types.prepare_class('N', (int,), {'metaclass': type, 'x': 1}))  # expect: (<class 'int'>, <class 'str'>) (<class 'int'>,) (<class 'type'>, {}, {'x': 1})
D = types.new_class('D', (Entry(int),))
print(D.__mro__[1], len(types.get_original_bases(D)), types.get_original_bases(int) == (object,))  # expect: <class 'int'> 1 True
try:
    types.get_original_bases('x')
except TypeError as e:
    print(e)
# expect: Expected an instance of type, not 'str'
