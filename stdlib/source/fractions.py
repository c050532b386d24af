import math
import operator
from numbers import Complex, Number, Rational, Real
import re

__all__ = ['Fraction']

_FORMAT = re.compile(r"""
    \A\s*
    (?P<sign>[-+]?)
    (?=\d|\.\d)
    (?P<num>\d*|\d+(_\d+)*)
    (?:
       (?:\s*/\s*(?P<denom>\d+(_\d+)*))?
    |
       (?:\.(?P<decimal>\d*|\d+(_\d+)*))?
       (?:E(?P<exp>[-+]?\d+(_\d+)*))?
    )
    \s*\Z
""", re.VERBOSE | re.IGNORECASE)


# Fill and alignment, sign, z, #, a zero that begins no precision, width, separator, precision, type.
_spec_pattern = re.compile(r'(?:(.)?([<>=^]))?([-+ ]?)(z?)(#?)(0(?=\d))?(0|[1-9]\d*)?([,_]?)(?:\.(0|[1-9]\d*))?([eEfFgG%])', re.DOTALL | re.ASCII)


def _rounded(n, d, exponent, unsigned_zero):
    """n/d as a sign and a multiple of 10**exponent, the nearest and of two the even one."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(2 * n + d, 2 * d)
    if r == 0 and q & 1:
        q -= 1
    return (q if unsigned_zero else n) < 0, abs(q)


def _significant(n, d, figures, unsigned_zero):
    """n/d as a sign, an int of that many figures, and the exponent of its last one."""
    if n == 0:
        return False, 0, 1 - figures
    above, below = str(abs(n)), str(d)
    exponent = len(above) - len(below) + (below <= above) - figures
    negative, digits = _rounded(n, d, exponent, unsigned_zero)
    if len(str(digits)) > figures:  # 9.99 became 10.0
        digits, exponent = digits // 10, exponent + 1
    return negative, digits, exponent


class Fraction(Rational):
    """A rational number in lowest terms."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or not isinstance(numerator, (str, type)) and hasattr(numerator, 'as_integer_ratio'):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            m = _FORMAT.match(numerator)
            if m is None:
                raise ValueError('Invalid literal for Fraction: %r' % numerator)
            top = int(m.group('num') or '0')
            denom = m.group('denom')
            if denom:
                denominator = int(denom)
            else:
                denominator = 1
                decimal = m.group('decimal')
                if decimal:
                    decimal = decimal.replace('_', '')
                    scale = 10 ** len(decimal)
                    top = top * scale + int(decimal)
                    denominator *= scale
                exp = m.group('exp')
                if exp:
                    exp = int(exp)
                    if exp >= 0:
                        top *= 10 ** exp
                    else:
                        denominator *= 10 ** -exp
            if m.group('sign') == '-':
                top = -top
            numerator = top
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, Rational) and isinstance(denominator, Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, (int, float)):
            return cls._make(*f.as_integer_ratio())
        raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))

    @classmethod
    def from_decimal(cls, dec):
        """Converts a finite Decimal instance to a rational number, exactly."""
        if isinstance(dec, int):
            return cls(int(dec))
        if type(dec).__name__ != 'Decimal':  # the module decimal may not be there
            raise TypeError('%s.from_decimal() only takes Decimals, not %r (%s)' % (cls.__name__, dec, type(dec).__name__))
        return cls._make(*dec.as_integer_ratio())

    @classmethod
    def _make(cls, numerator, denominator):
        # The arguments are in lowest terms, the second above zero.
        self = super(Fraction, cls).__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    def is_integer(self):
        """Return True if the Fraction is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return a pair of integers, whose ratio is equal to the original Fraction."""
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._make(p1, q1)
        return Fraction._make(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    def __format__(self, spec):
        if not spec:
            return str(self)
        m = _spec_pattern.fullmatch(spec)
        if m is None:
            raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(self).__name__!r}')
        fill, align, plus, z, alternate, zero, width, sep, precision, kind = m.groups()
        if align and zero:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}; "
                             "can't use explicit alignment when zero-padding")
        width, precision = int(width or 0), int(precision or 6) if precision != '0' else 0
        n, d = self._numerator, self._denominator
        suffix = ''
        if kind in 'fF%':
            places = precision  # digits behind the point
            if kind == '%':
                suffix = '%'
            negative, digits = _rounded(n, d, -precision - 2 * len(suffix), z)
        else:
            figures = max(precision, 1) if kind in 'gG' else precision + 1
            negative, digits, exponent = _significant(n, d, figures, z)
            places = -exponent
            if kind in 'eE' or exponent > 0 or exponent + figures <= -4:
                places = figures - 1
                suffix = f'{"E" if kind in "EG" else "e"}{exponent + places:+03d}'
        text = str(digits).zfill(places + 1)
        whole, part = text[:len(text) - places], text[len(text) - places:]
        if kind in 'gG' and not alternate:
            part = part.rstrip('0')
        tail = ('.' if part or alternate else '') + part + suffix
        mark = '-' if negative else '' if plus == '-' else plus
        if zero:  # with separators, of four characters three are digits
            room = width - len(mark) - len(tail)
            whole = whole.zfill(3 * room // 4 + 1 if sep else room)
        if sep:
            first = (len(whole) - 1) % 3 + 1
            whole = sep.join([whole[:first], *[whole[k:k + 3] for k in range(first, len(whole), 3)]])
        body = whole + tail
        gap = (fill or ' ') * (width - len(mark) - len(body))
        if align == '=':
            return mark + gap + body
        if align == '<':
            return mark + body + gap
        if align == '^':
            half = len(gap) // 2
            return gap[:half] + mark + body + gap[half:]
        return gap + mark + body

    def _arithmetic(monomorphic, fallback):
        def forward(a, b):
            if isinstance(b, Fraction):
                return monomorphic(a, b)
            if isinstance(b, int):
                return monomorphic(a, Fraction(b))
            if isinstance(b, float):
                return fallback(float(a), b)
            if isinstance(b, complex):
                return fallback(complex(float(a)), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, Rational):
                return monomorphic(Fraction(a), b)
            if isinstance(a, float):
                return fallback(a, float(b))
            if isinstance(a, complex):
                return fallback(a, complex(float(b)))
            return NotImplemented
        return forward, reverse

    def _add(a, b):
        da, db = a._denominator, b._denominator
        n, d = a._numerator * db + b._numerator * da, da * db
        g = math.gcd(n, d)
        return Fraction._make(n // g, d // g)

    __add__, __radd__ = _arithmetic(_add, operator.add)

    def _sub(a, b):
        da, db = a._denominator, b._denominator
        n, d = a._numerator * db - b._numerator * da, da * db
        g = math.gcd(n, d)
        return Fraction._make(n // g, d // g)

    __sub__, __rsub__ = _arithmetic(_sub, operator.sub)

    def _mul(a, b):
        na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
        g1, g2 = math.gcd(na, db), math.gcd(nb, da)
        return Fraction._make((na // g1) * (nb // g2), (db // g1) * (da // g2))

    __mul__, __rmul__ = _arithmetic(_mul, operator.mul)

    def _div(a, b):
        if b._numerator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % (a._numerator * b._denominator))
        return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)

    __truediv__, __rtruediv__ = _arithmetic(_div, operator.truediv)

    def _floordiv(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _arithmetic(_floordiv, operator.floordiv)

    def _divmod(a, b):
        div, n = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return div, Fraction(n, a._denominator * b._denominator)

    __divmod__, __rdivmod__ = _arithmetic(_divmod, divmod)

    def _mod(a, b):
        return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator)

    __mod__, __rmod__ = _arithmetic(_mod, operator.mod)

    def __pow__(a, b):
        if not isinstance(b, Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return Fraction._make(a._numerator ** power, a._denominator ** power)
        if a._numerator > 0:
            return Fraction._make(a._denominator ** -power, a._numerator ** -power)
        if a._numerator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
        return Fraction._make((-a._denominator) ** -power, (-a._numerator) ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._make(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._make(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._make(abs(a._numerator), a._denominator)

    def __int__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    __trunc__ = __int__

    def __float__(a):
        return a._numerator / a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 < self._denominator:
                return floor
            if remainder * 2 > self._denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # Equal numbers of other types hash alike: reduction modulo the prime 2**61 - 1.
        p = (1 << 61) - 1
        try:
            inverse = pow(self._denominator, -1, p)
        except ValueError:
            h = 314159
        else:
            h = hash(hash(abs(self._numerator)) * inverse)
        result = h if self._numerator >= 0 else -h
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == Fraction.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, Fraction.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
