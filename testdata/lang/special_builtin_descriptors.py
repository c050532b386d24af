# needs: cpython 3.12
# What CPython calls the callables of builtin types, and what one can ask them.
def names(*values): print(*[type(v).__name__ for v in values])
names(len, str.upper, 'a'.upper, int.__add__, (1).__add__, dict.fromkeys, dict.__dict__['fromkeys'], int.real if 0 else int.__dict__['real'])
# expect: builtin_function_or_method method_descriptor builtin_function_or_method wrapper_descriptor method-wrapper builtin_function_or_method classmethod_descriptor getset_descriptor
names(dict.__getitem__, list.__getitem__, tuple.__getitem__, {}.__contains__, [].__contains__, object.__init__, object.__new__, object().__init__, type.__call__)
# expect: method_descriptor method_descriptor wrapper_descriptor builtin_function_or_method method-wrapper wrapper_descriptor builtin_function_or_method method-wrapper wrapper_descriptor
names(lambda: 1, (lambda: 1).__get__(1), property(len), staticmethod(len), classmethod(len))  # expect: function method property staticmethod classmethod
class S: __slots__ = ('a',)
names(S.a, S.__dict__)  # expect: member_descriptor mappingproxy
print(str.upper, int.__add__, len, dict.__dict__['fromkeys'], int.real, object.__init__, S.a)
# expect: <method 'upper' of 'str' objects> <slot wrapper '__add__' of 'int' objects> <built-in function len> <method 'fromkeys' of 'dict' objects> <attribute 'real' of 'int' objects> <slot wrapper '__init__' of 'object' objects> <member 'a' of 'S' objects>
print(str.upper.__qualname__, 'a'.upper.__qualname__, (1).__add__.__qualname__, dict.fromkeys.__qualname__)
# expect: str.upper str.upper int.__add__ dict.fromkeys
print(str.upper.__objclass__, int.__add__.__objclass__, (1).__add__.__objclass__, int.real.__objclass__, int.real.__name__)
# expect: <class 'str'> <class 'int'> <class 'int'> <class 'int'> real
print(str.upper.__get__('a')(), str.upper.__get__('a', str)(), str.upper.__get__(None, str), int.__add__.__get__(5)(3), int.real.__get__(5), int.real.__get__(None, int))
# expect: A A <method 'upper' of 'str' objects> 8 5 <attribute 'real' of 'int' objects>
print(dict.__dict__['fromkeys'](dict, 'ab'), dict.__dict__['fromkeys'].__get__(None, dict)('c'))  # expect: {'a': None, 'b': None} {'c': None}
print(len.__call__('ab'), str.upper.__call__('a'), int.__add__.__call__(1, 2))  # expect: 2 A 3
def attempt(text):
    try: print(eval(text))
    except (TypeError, AttributeError) as e: print(e)
for text in """(1).__add__()
(1).__add__(1, 2)
[].__len__(1)
(5).__pow__()
(5).__pow__(1, 2, 3)
[].__getitem__()
().__getitem__()
object().__setattr__('a')
object().__hash__(1)
object().__format__()
{}.__setitem__(1)
int.__add__()
int.__add__('a', 1)
int.__add__(1)
str.upper()
str.upper(1)
list.append(1, 2)
list.append([])
list.__len__(1)
dict.__getitem__(1, 2)
dict.fromkeys()
int.from_bytes()
str.upper.__get__(5)
str.upper.__self__
'a'.upper.__objclass__
int.real.__get__('a')
int.real.__set__(5, 1)
dict.__dict__['fromkeys']('ab')
type(len)()
type(str.upper)()
type(x for x in [])()
classmethod(len)()""".split('\n'):
    attempt(text)
# expect: expected 1 argument, got 0
# expect: expected 1 argument, got 2
# expect: expected 0 arguments, got 1
# expect:  expected at least 1 argument, got 0
# expect:  expected at most 2 arguments, got 3
# expect: list.__getitem__() takes exactly one argument (0 given)
# expect: expected 1 argument, got 0
# expect:  expected 2 arguments, got 1
# expect: expected 0 arguments, got 1
# expect: object.__format__() takes exactly one argument (0 given)
# expect:  expected 2 arguments, got 1
# expect: descriptor '__add__' of 'int' object needs an argument
# expect: descriptor '__add__' requires a 'int' object but received a 'str'
# expect: expected 1 argument, got 0
# expect: unbound method str.upper() needs an argument
# expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# expect: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# expect: list.append() takes exactly one argument (0 given)
# expect: descriptor '__len__' requires a 'list' object but received a 'int'
# expect: descriptor '__getitem__' for 'dict' objects doesn't apply to a 'int' object
# expect: fromkeys expected at least 1 argument, got 0
# expect: from_bytes() missing required argument 'bytes' (pos 1)
# expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# expect: 'method_descriptor' object has no attribute '__self__'
# expect: 'builtin_function_or_method' object has no attribute '__objclass__'
# expect: descriptor 'real' for 'int' objects doesn't apply to a 'str' object
# expect: attribute 'real' of 'int' objects is not writable
# expect: descriptor 'fromkeys' for type 'dict' needs a type, not a 'str' as arg 2
# expect: cannot create 'builtin_function_or_method' instances
# expect: cannot create 'method_descriptor' instances
# expect: cannot create 'generator' instances
# expect: 'classmethod' object is not callable
