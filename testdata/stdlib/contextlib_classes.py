# what the classes of contextlib are, and what exit stacks keep
import contextlib
from contextlib import *  # all of it is there
from contextlib import AbstractAsyncContextManager, AbstractContextManager, ExitStack, closing, contextmanager, nullcontext

print(AbstractContextManager[int], closing[str], ExitStack[int], nullcontext[str])
# expect: contextlib.AbstractContextManager[int] contextlib.closing[str] contextlib.ExitStack[int] contextlib.nullcontext[str]


@contextmanager
def cm():
    yield


print(isinstance(cm(), AbstractContextManager), isinstance(nullcontext(), AbstractAsyncContextManager), {'closing', 'suppress'} <= set(contextlib.__all__))
# expect: True True True


class Half:
    __enter__ = lambda self: self
    __exit__ = None


class Whole:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


print(issubclass(Half, AbstractContextManager), issubclass(Whole, AbstractContextManager))  # expect: False True
stack = ExitStack()
w = stack.enter_context(Whole())
stack.callback(print, 'called')
sync, exit = stack._exit_callbacks[0]
print(exit.__self__ is w, stack._exit_callbacks[1][1].__wrapped__ is print)  # expect: True True
stack.close()  # expect: called
