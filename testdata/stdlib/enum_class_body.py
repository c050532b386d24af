# needs: cpython 3.12
# What the body of an enum class may bind, and what is a member: names bound twice, auto() at once, reserved names, functions, nested classes.
import warnings
from enum import Enum, Flag, IntEnum, StrEnum, auto, member, nonmember, property as enum_property


def attempt(body, base='Enum'):
    try:
        exec(f'class C({base}):\n    ' + '\n    '.join(body.split('; ')), globals())
        return {name: m.value for name, m in C.__members__.items()}
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt('a = 1; b = 2; a = 3'))  # expect: TypeError: 'a' already defined as 1
print(attempt('a = 1; b = a'))  # expect: {'a': 1, 'b': 1}
print(attempt('def a(self): pass; a = 1')[:36])  # expect: TypeError: 'a' already defined as <f
print(attempt('a = 1; def a(self): pass'))  # expect: TypeError: 'a' already defined as 1
print(attempt('a = auto(); b = a + 10; c = auto()'))  # expect: {'a': 1, 'b': 11, 'c': 12}
print(attempt('a = auto(); b = 7, auto(); c = auto()'))  # expect: {'a': 1, 'b': (7, 2), 'c': 3}
print(attempt("a = 'x'; b = auto()", 'StrEnum'), attempt('a = 3; b = auto()', 'IntEnum'), attempt('a = auto(); b = auto(); c = a | b; d = auto()', 'Flag'))
# expect: {'a': 'x', 'b': 'b'} {'a': 3, 'b': 4} {'a': 1, 'b': 2, 'c': 3, 'd': 4}
print(attempt("a = 'not a number'; b = auto()", 'Flag'))  # expect: TypeError: invalid flag value 'not a number'
print(attempt('a = auto(); def _generate_next_value_(name, start, count, last): return name'))
# expect: TypeError: _generate_next_value_ must be defined before members
print(attempt('def _generate_next_value_(name, start, count, last): return name * (count + 1); a = auto(); bc = auto()'))  # expect: {'a': 'a', 'bc': 'bcbc'}
print(attempt('_wrong_ = 1'))  # expect: ValueError: _sunder_ names, such as '_wrong_', are reserved for future Enum use
print(attempt('_ignore_ = "a b"; a = 1; b = 2; c = 3'), attempt('a = 1; _ignore_ = "a"'))
# expect: {'c': 3} ValueError: _ignore_ cannot specify already set names: {'a'}
print(attempt('_order_ = "b a"; a = 1; b = 2'))
# expect: TypeError: member order does not match _order_:
# expect:   ['a', 'b']
# expect:   ['b', 'a']
print(attempt('_order_ = "a b c"; a = 1; b = 2'))
# expect: TypeError: member order does not match _order_:
# expect:   ['a', 'b']
# expect:   ['a', 'b', 'c']
print(attempt('_order_ = "a b"; a = 1; b = 2; alias = 1'))  # expect: {'a': 1, 'b': 2, 'alias': 1}
print(attempt('mro = 1'), attempt('__private = 3; __dunder__ = 4; a = 1'), attempt('a = member(len); b = nonmember(5); c = 1'))
# expect: ValueError: invalid enum member name(s) 'mro' {'a': 1} {'a': <built-in function len>, 'c': 1}
print(attempt('def __new__(cls, value): return super().__new__(cls, value); a = 1'))  # expect: TypeError: <enum 'C'> has no members defined
print(attempt('def __new__(cls, value): return super().__new__(cls, value); a = 1', 'IntEnum'))  # expect: TypeError: <enum 'C'> has no members defined
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')

    class Outer(Enum):
        a = 1

        class Inner(Enum):
            b = 2

    class Mixed(Enum):
        a = 'text'
        b = auto()


for w in caught:
    print(w.category.__name__, w.message)
# expect: DeprecationWarning In 3.13 classes created inside an enum will not become a member.  Use the `member` decorator to keep the current behavior.
# expect: DeprecationWarning In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support adding +1
# expect: and the value returned will be the largest value in the enum incremented by 1
print(isinstance(Outer.Inner, Outer), Mixed.b.value, Outer.__new__ is Enum.__new__)  # expect: True 1 True
print(list(Enum('Made', 'a b c')), list(Enum('Made', [('a', 5), ('b', 'x')])), list(IntEnum('Made', {'a': 4})), list(Flag('Made', 'a b c')))
# expect: [<Made.a: 1>, <Made.b: 2>, <Made.c: 3>] [<Made.a: 5>, <Made.b: 'x'>] [<Made.a: 4>] [<Made.a: 1>, <Made.b: 2>, <Made.c: 4>]
for names in ('a a', ['a', ''], [('a', 1), ('a', 2)]):
    try:
        print(Enum('Bad', names))
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'a' already defined as 1
# expect: ValueError invalid enum member name(s) ''
# expect: TypeError 'a' already defined as 1


class Text(StrEnum):
    A = b'caf\xc3\xa9', 'utf-8'

    def __str__(self):
        return 'shown'


class Real(float, Enum):
    ONE = 1

    def __str__(self):
        return 'one'


print(Text.A.value, f'{Text.A}', f'{Text.A:>7}', f'{Real.ONE}', format(Real.ONE, '>5'))  # expect: café shown    café one   one
for values in ((b'x', 5), (b'x', 'utf-8', 5), (1,), ('a', 'b', 'c', 'd')):
    try:
        exec('class Wrong(StrEnum):\n    A = values', {'StrEnum': StrEnum, 'values': values})
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError encoding must be a string, not 5
# expect: TypeError errors must be a string, not 5
# expect: TypeError 1 is not a string
# expect: TypeError too many arguments for str(): ('a', 'b', 'c', 'd')
