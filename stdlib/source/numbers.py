from abc import ABCMeta, abstractmethod

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


class Number(metaclass=ABCMeta):
    """All numbers inherit from this class."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):  # with Number
    """Complex defines the operations that work on the builtin complex type."""

    __slots__ = ()

    def __bool__(self):
        return self != 0

    @property
    def imag(self):
        return 0

    @property
    def real(self):
        return +self

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def conjugate(self):
        return +self


Complex.register(complex)


class Real(Complex):  # with Number
    """To Complex, Real adds the operations that work on real numbers."""

    __slots__ = ()

    def __divmod__(self, other):
        return (self // other, self % other)

    def __rdivmod__(self, other):
        return (other // self, other % self)

    def __complex__(self):
        return complex(float(self))


Real.register(float)


class Rational(Real):  # with Number
    """.numerator and .denominator should be in lowest terms."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):  # with Number
    """Integral adds methods that work on integral numbers."""

    __slots__ = ()

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Integral.register(int)
