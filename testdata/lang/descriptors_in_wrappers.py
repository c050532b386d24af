# Properties, class methods and super as attributes of classes: how they bind, what they are called and documented by.
# needs: cpython 3.12


class Base:
    def meth(self, *args):
        return "Base", args

    @property
    def spam(self):
        """spam of Base"""
        return 1


class Derived(Base):
    def meth(self, *args):
        return "Derived", self.__super.meth(*args)

    @Base.spam.getter
    def spam(self):
        """spam of Derived"""
        return 2

    name = classmethod(property(lambda cls: cls.__name__))
    bound = classmethod(Base().meth)
    twice = classmethod(classmethod(lambda *args: args))


Derived._Derived__super = super(Derived)
print(Derived().meth(3), Derived._Derived__super)  # expect: ('Derived', ('Base', (3,))) <super: <class 'Derived'>, NULL>
print(Base.spam.__doc__, "|", Derived.spam.__doc__, Derived().spam)  # expect: spam of Base | spam of Derived 2
print(Derived.name, Derived().name, Derived.bound(1) == ("Base", (Derived, 1)), Derived.twice(1) == (Derived, 1))  # expect: Derived Derived True True


class Documented(property):
    pass


class Uses:
    """A class around, for its name in messages."""

    class Inner:
        @Documented
        def first(self):
            "of the getter"

        @Documented
        def second(self):
            "of the getter"

        second = second.getter(lambda self: 5)
        third = property(doc="given").getter(lambda self: 5)
        fourth = Documented(None, None, None, "given")

    def attempt(self, f):
        try:
            f()
        except (AttributeError, TypeError) as e:
            print(e)


inner = Uses.Inner()
print(Uses.Inner.first.__doc__, Uses.Inner.second.__doc__, Uses.Inner.third.__doc__, Uses.Inner.fourth.__doc__)
# expect: of the getter None given given
# expect: property 'fourth' of 'Uses.Inner' object has no getter
# expect: property 'first' of 'Uses.Inner' object has no setter
# expect: property 'third' of 'Uses.Inner' object has no deleter
# expect: __set_name__() takes 2 positional arguments but 0 were given
Uses().attempt(lambda: inner.fourth)
Uses().attempt(lambda: setattr(inner, "first", 1))
Uses().attempt(lambda: delattr(inner, "third"))
Uses().attempt(lambda: property().__set_name__())


def function(x: int):
    "doc"


for wrapper in (staticmethod(function), classmethod(function)):
    wrapper.mark = 5
    print(wrapper.mark, wrapper.__annotations__, sorted(wrapper.__dict__), repr(wrapper).replace(repr(function), "..."))
    # expect: 5 {'x': <class 'int'>} ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__', 'mark'] <staticmethod(...)>
    del wrapper.mark
    print(hasattr(wrapper, "mark"))
    # expect: False
    # expect: 5 {'x': <class 'int'>} ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__', 'mark'] <classmethod(...)>
    # expect: False

from types import MethodType


class Callable:
    def __call__(self, *args):
        return args


callable = Callable()
print(MethodType(callable, 5))  # expect: <bound method ? of 5>
callable.__name__ = "named"
print(MethodType(callable, 5), MethodType(callable, 5)(6))  # expect: <bound method named of 5> (5, 6)
