# needs: cpython 3.12
# Members may be called like attributes of members, or like attributes of their data type.
from enum import Enum, IntEnum, IntFlag, Flag, show_flag_values, verify, UNIQUE


@verify(UNIQUE)
class Column(Enum):
    name = 1
    value = 2
    other = 3


print(Column.name, Column.name.name, Column.value.value, Column.other.name, list(Column))
# expect: Column.name name 2 other [<Column.name: 1>, <Column.value: 2>, <Column.other: 3>]
print(Column['value'], Column(1), Column.name.value)  # expect: Column.value Column.name 1


class Method(str, Enum):
    title = 'a title'
    upper = 'b'

    def shout(self):
        return self.value.upper()


print(Method.title.value, Method.title.title(), Method.upper.shout(), Method.upper == 'b')  # expect: a title A Title B True


class Level(IntEnum):
    LOW = 1
    HIGH = 2

    def __str__(self):
        return self.name.lower()


print(Level.LOW, f'{Level.LOW}', format(Level.HIGH, '03'), f'{Level.HIGH:>3}', repr(Level.LOW))  # expect: low low 002   2 <Level.LOW: 1>
print('numerator' in dir(Level.LOW), 'LOW' in dir(Level), 'shout' in dir(Method.upper), dir(Column.other))
# expect: True True True ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']
for bad in (lambda: setattr(Level.LOW, 'value', 3), lambda: delattr(Column.other, 'name'), lambda: setattr(Column, 'name', 3)):
    try:
        bad()
    except AttributeError as exc:
        print(exc)
        # expect: <enum 'Enum'> cannot set attribute 'value'
        # expect: <enum 'Column'> cannot delete attribute 'name'
        # expect: cannot reassign member 'name'


class Empty(Enum):
    pass


try:
    Empty(1)
except TypeError as exc:
    print(exc)  # expect: <enum 'Empty'> has no members; specify `names=()` if you meant to create a new, empty, enum
print(Enum('Made', 'a b').__module__, Empty('Named', names=()))  # expect: __main__ <enum 'Named'>


# flags
class Perm(int, Flag):
    R = 4
    W = 2
    X = 1


print(Perm.R | Perm.W, repr(~Perm.R), repr(Perm.R ^ Perm.R), isinstance(Perm.R | 1, Perm))  # expect: Perm.R|W <Perm.W|X: 3> <Perm: 0> True


class Color(Flag):
    RED = 1
    GREEN = 2
    BLUE = 4
    CYAN = 6


print(repr(Color.RED | Color.GREEN), repr(~Color.RED), list(Color), show_flag_values(5))
# expect: <Color.RED|GREEN: 3> <Color.CYAN: 6> [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 4>] [1, 4]


class Open(IntFlag):
    A = 1
    MANY = 12
    MASK = 255


print(repr(Open.A | Open.MANY), repr(Open(5)), repr(~Open.A), Open(256), repr(Open(300)), repr(Open(-2)))
# expect: <Open.A|MANY: 13> <Open.A|4: 5> <Open.MANY|242: 254> 256 <Open.MANY|288: 300> <Open.MANY|242: 254>
