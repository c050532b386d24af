from enum import Enum, IntEnum, StrEnum, auto, unique


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f'{self.name}={self.value}'

    @classmethod
    def default(cls):
        return cls.GREEN

    @property
    def loud(self):
        return self.name + '!'


print(Color.RED, repr(Color.RED), Color(2), Color['GREEN'], Color.CRIMSON is Color.RED, list(Color), len(Color))  # expect: Color.RED <Color.RED: 1> Color.GREEN Color.GREEN True [<Color.RED: 1>, <Color.GREEN: 2>] 2
print(Color.RED.name, Color.RED.value, Color.GREEN.describe(), Color.default(), Color.RED.loud, f'{Color.RED:>12}|')  # expect: RED 1 GREEN=2 Color.GREEN RED!    Color.RED|
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.GREEN, Color.RED in Color, isinstance(Color.RED, Color), type(Color.RED))  # expect: True False True True True <enum 'Color'>
print(repr(Color), dict(Color.__members__), {Color.RED: 'r'}[Color(1)], hash(Color.RED) == hash('RED'), bool(Color))  # expect: <enum 'Color'> {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>} r True True
print(attempt(Color, 5))  # expect: ValueError: 5 is not a valid Color
print(attempt(lambda: Color['NOPE']))  # expect: KeyError: 'NOPE'
print(attempt(setattr, Color, 'RED', 5))  # expect: AttributeError: cannot reassign member 'RED'
print(attempt(lambda: Color.RED < Color.GREEN))  # expect: TypeError: '<' not supported between instances of 'Color' and 'Color'


def extend():
    class Sub(Color):
        pass


print(attempt(extend))  # expect: TypeError: <enum 'Sub'> cannot extend <enum 'Color'>


class Num(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10
    NEXT = auto()


print(Num.TWO, repr(Num.TWO), Num.ONE + Num.TWO, Num.TEN > 3, sorted([Num.TEN, Num.ONE]), Num.NEXT.value, f'{Num.ONE:03d}', [10, 20][Num.ONE], Num(10))  # expect: 2 <Num.TWO: 2> 3 True [<Num.ONE: 1>, <Num.TEN: 10>] 11 001 20 10
print('%d' % Num.TWO, int(Num.TWO), Num.ONE == 1, hash(Num.ONE) == hash(1), max(Num))  # expect: 2 2 True True 11


class S(StrEnum):
    A = auto()
    LONG_NAME = auto()
    C = 'see'


print(S.A, repr(S.LONG_NAME), S.C + '!', S('see'), f'{S.C}', S.A == 'a', [s.value for s in S], 'x'.join([S.A, S.C]))  # expect: a <S.LONG_NAME: 'long_name'> see! see see True ['a', 'long_name', 'see'] axsee


class Mixed(str, Enum):
    X = 'x'


print(Mixed.X, repr(Mixed.X), Mixed.X == 'x', Mixed.X.upper(), Mixed('x') is Mixed.X)  # expect: Mixed.X <Mixed.X: 'x'> True X True


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


print(Planet.MARS.mass, Planet.EARTH.value, Planet((6.42e23, 3.39e6)))  # expect: 6.42e+23 (5.97e+24, 6370000.0) Planet.MARS


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)

    A = auto()
    B = auto()


print(Auto.A.value, Auto.B.value)  # expect: a0 b1


class Missing(Enum):
    A = 'a'

    @classmethod
    def _missing_(cls, value):
        return cls.A if str(value).lower() == 'a' else None


print(Missing('A'), attempt(Missing, 'zz'))  # expect: Missing.A ValueError: 'zz' is not a valid Missing
Animal = Enum('Animal', 'CAT DOG')
print(list(Animal), Enum('E', {'x': 5, 'y': 6}).y.value, Enum('T', [('p', 'q')]).p)  # expect: [<Animal.CAT: 1>, <Animal.DOG: 2>] 6 T.p
print(attempt(unique, Color))  # expect: ValueError: duplicate values found in <enum 'Color'>: CRIMSON -> RED


class WithNew(Enum):
    def __new__(cls, code, label):
        obj = object.__new__(cls)
        obj._value_ = code
        obj.label = label
        return obj

    A = (1, 'first')
    B = (2, 'second')


print(WithNew(2).label, WithNew.A.value, [(m.name, m.label) for m in WithNew])  # expect: second 1 [('A', 'first'), ('B', 'second')]
match Color.RED:
    case Color.GREEN:
        print('no')
    case Color.RED:
        print('matched red')  # expect: matched red
import copy
print(copy.deepcopy(Color.RED) is Color.RED, list(reversed(Color)), [c for c in Color if c is not Color.RED])  # expect: True [<Color.GREEN: 2>, <Color.RED: 1>] [<Color.GREEN: 2>]
