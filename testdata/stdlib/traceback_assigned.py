# A traceback is what it was when it was taken; __traceback__ may be set to an earlier one, and a context manager made of a generator does so.
import traceback
from contextlib import asynccontextmanager, contextmanager, ExitStack


def names(exc):
    return [f.name for f in traceback.extract_tb(exc.__traceback__)]


def inner():
    raise ValueError('x')


def outer():
    inner()


try:
    outer()
except ValueError as exc:
    tb = exc.__traceback__
    print(names(exc), exc.__traceback__ is tb)  # expect: ['<module>', 'outer', 'inner'] True
    saved = exc

try:
    raise saved
except ValueError as exc:
    print(names(exc))  # expect: ['<module>', '<module>', 'outer', 'inner']
    exc.__traceback__ = tb.tb_next
    print(names(exc), exc.__traceback__ is not tb)  # expect: ['outer', 'inner'] True
    exc.__traceback__ = None
    print(names(exc))  # expect: []
print([f.name for f in traceback.extract_tb(tb)])  # expect: ['<module>', 'outer', 'inner']

try:
    raise KeyError('k').with_traceback(tb)
except KeyError as exc:
    print(names(exc))  # expect: ['<module>', '<module>', 'outer', 'inner']


@contextmanager
def manager():
    try:
        yield
    finally:
        pass


def managed():
    with manager():
        inner()


try:
    managed()
except ValueError as exc:
    print(names(exc))  # expect: ['<module>', 'managed', 'inner']


@asynccontextmanager
async def async_manager():
    yield


async def async_managed():
    async with async_manager():
        inner()


try:
    async_managed().send(None)
except ValueError as exc:
    print(names(exc))  # expect: ['<module>', 'async_managed', 'inner']

# the chain of exceptions that an ExitStack leaves
def raising(cls):
    def callback():
        raise cls
    return callback


try:
    with ExitStack() as stack:
        stack.callback(raising(IndexError))
        stack.callback(raising(KeyError))
        stack.callback(raising(AttributeError))
        1 / 0
except IndexError as exc:
    chain = []
    while exc:
        chain.append(type(exc).__name__)
        exc = exc.__context__
    print(chain)  # expect: ['IndexError', 'KeyError', 'AttributeError', 'ZeroDivisionError']
