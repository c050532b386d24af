# needs: cpython 3.12
import math
print(type(str.join), type(int.__add__), type((1).__add__), type([].append), type(len))
# expect: <class 'method_descriptor'> <class 'wrapper_descriptor'> <class 'method-wrapper'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'>
print(type(dict.__dict__['fromkeys']), type(int.__dict__['real']), type(slice.__dict__['start']))
# expect: <class 'classmethod_descriptor'> <class 'getset_descriptor'> <class 'member_descriptor'>
print(str.join, int.__add__, len, list.__getitem__)
# expect: <method 'join' of 'str' objects> <slot wrapper '__add__' of 'int' objects> <built-in function len> <method '__getitem__' of 'list' objects>
print(dict.__dict__['fromkeys'], int.real, slice.start)
# expect: <method 'fromkeys' of 'dict' objects> <attribute 'real' of 'int' objects> <member 'start' of 'slice' objects>
print((1).__add__.__qualname__, dict.fromkeys.__qualname__, [].append.__name__, int.real.__qualname__, slice.start.__name__)
# expect: int.__add__ dict.fromkeys append int.real start
print(str.join.__objclass__, int.__add__.__objclass__, (1).__add__.__objclass__, int.real.__objclass__, dict.__dict__['fromkeys'].__objclass__)
# expect: <class 'str'> <class 'int'> <class 'int'> <class 'int'> <class 'dict'>
print(len.__module__, [].append.__module__, math.sqrt.__module__, hasattr(str.join, '__module__'))  # expect: builtins None math False
print(len.__self__, 'x'.join.__self__, (5).__add__.__self__, dict.fromkeys.__self__)  # expect: <module 'builtins' (built-in)> x 5 <class 'dict'>
print(str.split.__text_signature__, len.__text_signature__, dict.fromkeys.__text_signature__)
# expect: ($self, /, sep=None, maxsplit=-1) ($module, obj, /) ($type, iterable, value=None, /)
print(print.__text_signature__, sorted.__text_signature__, str.encode.__text_signature__, bytes.center.__text_signature__)
# expect: ($module, /, *args, sep=' ', end='\n', file=None, flush=False) ($module, iterable, /, *, key=None, reverse=False) ($self, /, encoding='utf-8', errors='strict') ($self, width, fillchar=b' ', /)
print(list.__text_signature__, complex.__text_signature__, type('C', (), {}).__text_signature__)  # expect: (iterable=(), /) (real=0, imag=0) None
print(str.join.__get__('-')(['a', 'b']), int.__add__.__get__(3)(4), dict.__dict__['fromkeys'].__get__(None, dict)('ab'))  # expect: a-b 7 {'a': None, 'b': None}
print(int.real.__get__(True), slice.start.__get__(slice(1, 2)), str.join.__get__(None, str) is str.join)  # expect: 1 1 True
print(str.join.__call__('-', 'xyz'), (1).__add__.__call__(2), dict.__dict__['fromkeys'](dict, 'a', 1), len.__call__('abc'))  # expect: x-y-z 3 {'a': 1} 3


def f():
    pass


f_name = type(f).__dict__['__name__']
f_name.__set__(f, 'g')
print(f.__name__, f_name.__get__(f), f_name.__get__(None, type(f)) is f_name)  # expect: g g True
for call in (
    lambda: str.join.__get__(1),
    lambda: str.join.__get__(None),
    lambda: int.real.__get__('x'),
    lambda: int.real.__set__(1, 2),
    lambda: int.real.__delete__(1),
    lambda: slice.start.__set__(slice(1), 2),
    lambda: slice.start.__delete__(slice(1)),
    lambda: f_name.__set__(f, 1),
    lambda: f_name.__set__('x', 'y'),
    lambda: dict.__dict__['fromkeys'](),
    lambda: dict.__dict__['fromkeys'](1),
    lambda: dict.__dict__['fromkeys'](int),
    lambda: dict.__dict__['fromkeys'].__get__(None),
    lambda: dict.__dict__['fromkeys'].__get__(None, int),
    lambda: setattr(len, '__name__', 'x'),
    lambda: setattr(str.join, '__name__', 'x'),
):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
        # expect: TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object
        # expect: TypeError __get__(None, None) is invalid
        # expect: TypeError descriptor 'real' for 'int' objects doesn't apply to a 'str' object
        # expect: AttributeError attribute 'real' of 'int' objects is not writable
        # expect: AttributeError attribute 'real' of 'int' objects is not writable
        # expect: AttributeError readonly attribute
        # expect: AttributeError readonly attribute
        # expect: TypeError __name__ must be set to a string object
        # expect: TypeError descriptor '__name__' for 'function' objects doesn't apply to a 'str' object
        # expect: TypeError descriptor 'fromkeys' of 'dict' object needs an argument
        # expect: TypeError descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
        # expect: TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
        # expect: TypeError __get__(None, None) is invalid
        # expect: TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
        # expect: AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
        # expect: AttributeError readonly attribute
