def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A decorator indicating abstract classmethods; deprecated, use classmethod and abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """A decorator indicating abstract staticmethods; deprecated, use staticmethod and abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


_token = [0]


class _Registry:
    # What an abstract class knows of others: those registered, and what was found out since _token last changed.
    __slots__ = ('classes', 'known', 'token')

    def __init__(self):
        self.classes = []
        self.known = {}
        self.token = 0


class ABCMeta(type):
    """Metaclass for defining Abstract Base Classes (ABCs)."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _find_abstract(cls, namespace)
        cls._abc_impl = _Registry()
        return cls

    def register(cls, subclass):
        """Register a virtual subclass of an ABC; returns the subclass."""
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_impl.classes.append(subclass)
        _token[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        subtype = type(instance)
        if cls.__subclasscheck__(subtype):
            return True
        subclass = getattr(instance, '__class__', subtype)
        return subclass is not subtype and cls.__subclasscheck__(subclass)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        impl = cls._abc_impl
        if impl.token != _token[0]:
            impl.known = {}
            impl.token = _token[0]
        known = impl.known.get(subclass)
        if known is None:
            known = impl.known[subclass] = _is_subclass(cls, subclass, impl)
        return known

    def _abc_registry_clear(cls):
        cls._abc_impl.classes.clear()
        _token[0] += 1

    def _abc_caches_clear(cls):
        cls._abc_impl.known = {}


def _is_subclass(cls, subclass, impl):
    ok = cls.__subclasshook__(subclass)
    if ok is not NotImplemented:
        return bool(ok)
    if cls in subclass.__mro__:
        return True
    for k in impl.classes:
        if issubclass(subclass, k):
            return True
    for k in cls.__subclasses__():
        if issubclass(subclass, k):
            return True
    return False


def _find_abstract(cls, namespace):
    abstracts = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                abstracts.add(name)
    cls.__abstractmethods__ = frozenset(abstracts)


class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""
    __slots__ = ()


def get_cache_token():
    """Returns the current ABC cache token."""
    return _token[0]


def update_abstractmethods(cls):
    """Recalculate the set of abstract methods of an abstract class."""
    if hasattr(cls, '__abstractmethods__'):
        _find_abstract(cls, cls.__dict__)
    return cls
