# Methods of library classes show before their first call what they show after it.
import collections
import collections.abc
import contextlib

method = collections.abc.Sequence.__iter__
print(method.__name__, method.__qualname__, method.__code__.co_flags & 32, method.__code__.co_varnames[0])  # expect: __iter__ Sequence.__iter__ 32 self


class FromGenerator:
    __init__ = collections.abc.Sequence.__reversed__


try:
    FromGenerator()
except TypeError as e:
    print(e)  # expect: __init__() should return None, not 'generator'


enter = contextlib.ExitStack.enter_context
stack = contextlib.ExitStack()
print(enter(stack, contextlib.nullcontext(4)), enter is contextlib.ExitStack.enter_context)  # expect: 4 True
try:
    enter(stack)
except TypeError as e:
    print('enter_context()' in str(e), "missing 1 required positional argument: 'cm'" in str(e))  # expect: True True
try:
    enter(stack, nothing=1)
except TypeError as e:
    print("unexpected keyword argument 'nothing'" in str(e))  # expect: True


class Derived(collections.UserString):
    def __mod__(self, args):
        return super().__mod__(args)


print(Derived('%s!') % 'x')  # expect: x!
