# needs: cpython 3.12
import sys
from _show import show


def outer(a, /, b, *rest, c=1, **more):
    local = a

    def inner():
        return local + c
    return inner


code, inner = outer.__code__, outer(1, 2)
show(lambda: (code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_flags & 12))
# expect: ('outer', 'outer', 2, 1, 1, 6, 12)
show(lambda: code.co_varnames, lambda: code.co_cellvars, lambda: inner.__code__.co_qualname)
# expect: ('a', 'b', 'c', 'rest', 'more', 'inner') | ('c', 'local') | 'outer.<locals>.inner'
show(lambda: (code.co_firstlineno > 3, type(code.co_filename).__name__, type(code.co_names).__name__, type(code.co_consts).__name__, type(code.co_stacksize).__name__))
# expect: (True, 'str', 'tuple', 'tuple', 'int')
show(lambda: setattr(code, 'co_name', 'x'), lambda: setattr(code, 'co_varnames', ()))
# expect: AttributeError: readonly attribute | AttributeError: attribute 'co_varnames' of 'code' objects is not writable
cell = inner.__closure__[0]
show(lambda: cell.cell_contents, lambda: setattr(cell, 'cell_contents', 5), lambda: inner())  # expect: 1 | None | 6
show(lambda: type(cell)(3).cell_contents, lambda: type(cell)().cell_contents, lambda: type(cell)(1, 2), lambda: type(cell).__new__(type(cell), 0).cell_contents)
# expect: 3 | ValueError: Cell is empty | TypeError: cell expected at most 1 argument, got 2 | 0
outer.__annotations__ = {'a': int}
outer.__qualname__ = 'renamed'
outer.__module__ = 'elsewhere'
outer.__dict__ = {'x': 1}
show(lambda: outer.__annotations__, lambda: outer.__qualname__, lambda: outer.__module__, lambda: outer.x, lambda: outer.__type_params__, lambda: outer.__code__ is code)
# expect: {'a': <class 'int'>} | 'renamed' | 'elsewhere' | 1 | () | True
show(lambda: setattr(outer, '__annotations__', 5), lambda: setattr(outer, '__qualname__', 5), lambda: setattr(outer, '__dict__', 5), lambda: setattr(outer, '__closure__', None))
# expect: TypeError: __annotations__ must be set to a dict object | TypeError: __qualname__ must be set to a string object | TypeError: __dict__ must be set to a dictionary, not a 'int' | AttributeError: readonly attribute
show(lambda: inner.__call__(), lambda: inner.__call__(1), lambda: inner.__get__(5).__self__, lambda: inner.__get__(None))
# expect: 6 | TypeError: outer.<locals>.inner() takes 0 positional arguments but 1 was given | 5 | TypeError: __get__(None, None) is invalid


class C:
    attr: int = 1

    def method(self, x=1, *, y=2) -> int:
        "doc"
        return x

    @classmethod
    def made(cls):
        "made"

    @staticmethod
    def loose():
        "loose"


m = C().method
show(lambda: (m.__annotations__, m.__defaults__, m.__kwdefaults__, m.__closure__, m.__module__, m.__qualname__, m.__doc__), lambda: m.__code__ is C.method.__code__)
# expect: ({'return': <class 'int'>}, (1,), {'y': 2}, None, '__main__', 'C.method', 'doc') | True
show(lambda: m.__globals__ is globals(), lambda: m.__wrapped__, lambda: m.__isabstractmethod__, lambda: m.__call__(5), lambda: m.__call__(1, 2, 3))
# expect: True | AttributeError: 'function' object has no attribute '__wrapped__' | AttributeError: 'function' object has no attribute '__isabstractmethod__' | 5 | TypeError: C.method() takes from 1 to 2 positional arguments but 4 were given
show(lambda: type(m)(len, 'abc')(), lambda: type(m)(5, 1), lambda: type(m)(len, None), lambda: type(m).__new__(type(m), len, '')())
# expect: 3 | TypeError: first argument must be callable | TypeError: instance must not be None | 0
for wrapper in (C.__dict__['made'], C.__dict__['loose']):
    show(lambda: (wrapper.__name__, wrapper.__qualname__, wrapper.__doc__, wrapper.__module__, wrapper.__isabstractmethod__), lambda: wrapper.__wrapped__ is wrapper.__func__)
    # expect: ('made', 'C.made', 'made', '__main__', False) | True
    show(lambda: wrapper.__get__(None, C).__name__, lambda: type(wrapper)(5).__func__, lambda: type(wrapper)())
    # expect: 'made' | 5 | TypeError: classmethod expected 1 argument, got 0
    # expect: ('loose', 'C.loose', 'loose', '__main__', False) | True
    # expect: 'loose' | 5 | TypeError: staticmethod expected 1 argument, got 0
show(lambda: staticmethod(len).__call__('ab'), lambda: staticmethod(len).__call__(5), lambda: classmethod(len)(int))
# expect: 2 | TypeError: object of type 'int' has no len() | TypeError: 'classmethod' object is not callable


def generate():
    got = yield 1
    yield from [got]


g = generate()
g.__qualname__ = 'g2'
show(lambda: (g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_code.co_name, type(g.gi_frame).__name__), lambda: setattr(g, '__qualname__', 1))
# expect: ('generate', 'g2', False, False, None, 'generate', 'frame') | TypeError: __qualname__ must be set to a string object
show(lambda: next(g), lambda: g.gi_suspended, lambda: g.send(7), lambda: type(g.gi_yieldfrom).__name__, lambda: g.gi_frame.f_lineno - g.gi_code.co_firstlineno)
# expect: 1 | True | 7 | 'list_iterator' | 2
show(lambda: g.gi_frame.f_code is g.gi_code, lambda: type(g.gi_frame.f_lasti).__name__, lambda: g.gi_frame.f_builtins['len'] is len, lambda: list(g), lambda: g.gi_frame)
# expect: True | 'int' | True | [] | None


class Wait:
    def __await__(self):
        yield 'waiting'


async def work():
    await Wait()
    return 'done'

w = work()
w.__name__ = 'w1'
w.__qualname__ = 'w2'
show(lambda: (w.__name__, w.__qualname__, w.cr_running, w.cr_suspended, w.cr_await, w.cr_code.co_name, type(w.cr_frame).__name__, w.cr_origin))
# expect: ('w1', 'w2', False, False, None, 'work', 'frame', None)
show(lambda: w.send(None), lambda: w.cr_suspended, lambda: type(w.cr_await).__name__, lambda: w.send(None))
# expect: 'waiting' | True | 'generator' | StopIteration: done
v = work().__await__()
show(lambda: v.__iter__() is v, lambda: v.__next__(), lambda: v.close())  # expect: True | 'waiting' | None


async def ticks():
    yield 1
    await Wait()
    yield 2


def drive(awaitable):
    steps = awaitable.__await__()
    try:
        while True:
            next(steps)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return 'end'


t = ticks()
t.__name__ = 't1'
t.__qualname__ = 't2'
show(lambda: (t.__name__, t.__qualname__, t.ag_running, t.ag_suspended, t.ag_await, t.ag_code.co_name, type(t.ag_frame).__name__))
# expect: ('t1', 't2', False, False, None, 'ticks', 'frame')
show(lambda: t.__aiter__() is t, lambda: drive(t.__anext__()), lambda: t.ag_suspended, lambda: drive(t.asend(5)), lambda: drive(t.athrow(KeyError('k'))), lambda: drive(t.aclose()))
# expect: True | 1 | True | 2 | KeyError: 'k' | None
show(lambda: type(t).__class_getitem__(int), lambda: drive(ticks().asend(5)), lambda: drive(ticks().athrow(5)), lambda: drive(ticks().aclose()))
# expect: async_generator[int] | TypeError: can't send non-None value to a just-started async generator | TypeError: exceptions must be classes or instances deriving from BaseException, not int | None
a = ticks().__anext__()
show(lambda: a.__iter__() is a, lambda: a.__await__() is a, lambda: a.close())  # expect: True | True | None
b = ticks().athrow(ValueError)
show(lambda: b.__iter__() is b, lambda: b.__await__() is b, lambda: b.close())  # expect: True | True | None
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
show(lambda: type(tb.tb_frame).__name__, lambda: type(tb.tb_frame.f_lineno).__name__, lambda: len(inner.__code__.co_freevars), lambda: tb.tb_frame.f_code.co_name, lambda: type(tb.tb_lasti).__name__,
# expect: 'frame' | 'int' | 2 | '<module>' | 'int' | True | 'int'
     lambda: tb.tb_frame.f_builtins['len'] is len, lambda: type(tb.tb_frame.f_lasti).__name__)
