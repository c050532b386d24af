import collections as _collections
import collections.abc as _abc
import types as _types
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod
from functools import lru_cache as _lru_cache

from _typing import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple

TYPE_CHECKING = False


def _type_repr(obj):
    if isinstance(obj, _types.GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, _types.FunctionType):
        return obj.__name__
    if isinstance(obj, (list, tuple)):
        return '[' + ', '.join(map(_type_repr, obj)) + ']'
    return repr(obj)


class ForwardRef:
    """A name of a type that is still to be looked up."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


def _convert(arg):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    return arg


def _parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            if arg not in found:
                found.append(arg)
        elif isinstance(arg, (list, tuple)):
            for t in _parameters(arg):
                if t not in found:
                    found.append(t)
        else:
            for t in getattr(arg, '__parameters__', ()) if not isinstance(arg, type) or isinstance(arg, _types.GenericAlias) else ():
                if t not in found:
                    found.append(t)
    return tuple(found)


def _replace(arg, mapping):
    if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
        return mapping.get(arg, arg)
    if isinstance(arg, list):
        return [_replace(a, mapping) for a in arg]
    params = getattr(arg, '__parameters__', ()) if not isinstance(arg, type) or isinstance(arg, _types.GenericAlias) else ()
    if params:
        return arg[tuple(mapping.get(p, p) for p in params)]
    return arg


class _Final:
    __slots__ = ()


class _SpecialForm(_Final):
    def __init__(self, name, getitem=None, doc=None):
        self._name = name
        self._getitem = getitem
        self.__doc__ = doc

    def __repr__(self):
        return 'typing.' + self._name

    def __hash__(self):
        return hash(('typing', self._name))

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f'{self!r} is not subscriptable')
        return self._getitem(self, parameters)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f'{self!r} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self!r} cannot be used with issubclass()')

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _Alias(_Final):
    """A generic type with arguments: List[int], Union[int, str]."""

    def __init__(self, origin, args, name=None, base=None):
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _parameters(args)
        self._name = name

    @property
    def __module__(self):
        return 'typing'

    def __repr__(self):
        args = ', '.join(_type_repr(a) for a in self.__args__) or '()'
        if self._name is not None:
            return f'typing.{self._name}[{args}]'
        return f'{_type_repr(self.__origin__)}[{args}]'

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__ and self._name == other._name

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __call__(self, *args, **kwds):
        if not isinstance(self.__origin__, type):
            raise TypeError(f'Cannot instantiate {self!r}')
        if self._name is not None and self.__origin__.__module__ != 'collections':
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwds)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        params = self.__parameters__
        if not params:
            raise TypeError(f'{self!r} is not a generic class')
        if len(params) == 1 and isinstance(params[0], TypeVarTuple):
            args = (args,)
        if len(args) != len(params):
            kind = 'many' if len(args) > len(params) else 'few'
            raise TypeError(f'Too {kind} arguments for {self!r}; actual {len(args)}, expected {len(params)}')
        mapping = dict(zip(params, map(_convert, args)))
        new = []
        for a in self.__args__:
            if isinstance(a, Unpack_) and a.__args__[0] in mapping:
                new.extend(mapping[a.__args__[0]])
            else:
                new.append(_replace(a, mapping))
        return type(self)(self.__origin__, tuple(new), self._name)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        i = bases.index(self)
        if self.__origin__ is not Generic and not any(
                isinstance(b, _Alias) and b is not self or isinstance(b, type) and issubclass(b, Generic) for b in bases[i + 1:]):
            if not (isinstance(self.__origin__, type) and issubclass(self.__origin__, Generic)):
                entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr.startswith('__') and attr.endswith('__') or attr in ('_name',):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __instancecheck__(self, obj):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __iter__(self):
        yield Unpack[self]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _UnionAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            other = args[0] if args[1] is type(None) else args[1]
            return f'typing.Optional[{_type_repr(other)}]'
        return 'typing.Union[' + ', '.join(map(_type_repr, args)) + ']'

    def __eq__(self, other):
        if isinstance(other, (_UnionAlias, _types.UnionType)):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if len(args) != len(self.__parameters__):
            raise TypeError(f'{self!r} is not a generic class')
        mapping = dict(zip(self.__parameters__, args))
        return Union[tuple(_replace(a, mapping) for a in self.__args__)]

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, a) for a in self.__args__)


class _LiteralAlias(_Alias):
    def __repr__(self):
        return 'typing.Literal[' + ', '.join(map(repr, self.__args__)) + ']'

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return set((type(a), a) for a in self.__args__) == set((type(a), a) for a in other.__args__)

    def __hash__(self):
        return hash(frozenset((type(a), a) for a in self.__args__))


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), name='Annotated')
        self.__metadata__ = metadata

    def __repr__(self):
        return 'typing.Annotated[' + _type_repr(self.__origin__) + ''.join(f', {m!r}' for m in self.__metadata__) + ']'

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        mapping = dict(zip(self.__parameters__, args))
        return _AnnotatedAlias(_replace(self.__origin__, mapping), self.__metadata__)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _CallableAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec)):
            return f'typing.Callable[{_type_repr(args[0])}, {_type_repr(args[1])}]'
        return 'typing.Callable[[' + ', '.join(map(_type_repr, args[:-1])) + f'], {_type_repr(args[-1])}]'


class Unpack_(_Alias):
    def __repr__(self):
        return '*' + repr(self.__args__[0]) if isinstance(self.__args__[0], TypeVarTuple) else f'typing.Unpack[{_type_repr(self.__args__[0])}]'


class _SpecialGenericAlias(_Final):
    """A name for a builtin generic: List, Dict, Iterable."""

    def __init__(self, origin, nparams, name, doc=None):
        self.__origin__ = origin
        self._nparams = nparams
        self._name = name

    def __repr__(self):
        return 'typing.' + self._name

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if self._name == 'Tuple':
            if params == ((),):
                params = ()
        elif len(params) != self._nparams:
            kind = 'many' if len(params) > self._nparams else 'few'
            raise TypeError(f'Too {kind} arguments for {self!r}; actual {len(params)}, expected {self._nparams}')
        return _Alias(self.__origin__, tuple(map(_convert, params)), self._name)

    def __call__(self, *args, **kwds):
        if self.__origin__.__module__ != 'collections':
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        return self.__origin__(*args, **kwds)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(getattr(cls, '__origin__', cls), self.__origin__)

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        return tuple(entries)

    def __getattr__(self, attr):
        if attr.startswith('__') and attr.endswith('__') and attr != '__doc__':
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __hash__(self):
        return hash(('typing', self._name))

    def __eq__(self, other):
        return self is other

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _convert(result)
        if args is ...:
            return _CallableAlias(_abc.Callable, (..., result), 'Callable')
        if isinstance(args, (list, tuple)):
            return _CallableAlias(_abc.Callable, tuple(map(_convert, args)) + (result,), 'Callable')
        return _CallableAlias(_abc.Callable, (args, result), 'Callable')


def _make_union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in map(_convert, parameters):
        for a in p.__args__ if isinstance(p, (_UnionAlias, _types.UnionType)) else (p,):
            if a not in flat:
                flat.append(a)
    if len(flat) == 1:
        return flat[0]
    return _UnionAlias(self, tuple(flat), 'Union')


def _make_literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        for a in p.__args__ if isinstance(p, _LiteralAlias) else (p,):
            if not any(type(a) is type(b) and a == b for b in flat):
                flat.append(a)
    return _LiteralAlias(self, tuple(flat), 'Literal')


def _make_single(self, parameters):
    if isinstance(parameters, tuple):
        raise TypeError(f'{self!r} accepts only single type.')
    return _Alias(self, (_convert(parameters),), self._name)


def _make_annotated(self, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    return _AnnotatedAlias(_convert(parameters[0]), tuple(parameters[1:]))


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


Union = _SpecialForm('Union', _make_union)
Optional = _SpecialForm('Optional', lambda self, p: Union[p, type(None)])
Literal = _SpecialForm('Literal', _make_literal)
ClassVar = _SpecialForm('ClassVar', _make_single)
Final = _SpecialForm('Final', _make_single)
Required = _SpecialForm('Required', _make_single)
NotRequired = _SpecialForm('NotRequired', _make_single)
TypeGuard = _SpecialForm('TypeGuard', _make_single)
Annotated = _SpecialForm('Annotated', _make_annotated)
Concatenate = _SpecialForm('Concatenate', lambda self, p: _Alias(self, p if isinstance(p, tuple) else (p,), 'Concatenate'))
Unpack = _SpecialForm('Unpack', lambda self, p: Unpack_(self, (p,), 'Unpack'))
NoReturn = _SpecialForm('NoReturn')
Never = _SpecialForm('Never')
Self = _SpecialForm('Self')
LiteralString = _SpecialForm('LiteralString')
TypeAlias = _SpecialForm('TypeAlias')


_PROTOCOL_OWN = frozenset([
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__', '__subclasshook__',
    '__weakref__', '__class_getitem__', '__match_args__', '_is_protocol', '_is_runtime_protocol', '_abc_impl', '__parameters__',
    '__orig_bases__', '__protocol_attrs__', '__init_subclass__', '__qualname__', '__static_attributes__', '__firstlineno__', '__hash__',
    '__type_params__', '__non_callable_proto_members__'])


def _protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for attr in list(base.__dict__) + list(base.__dict__.get('__annotations__', {})):
            if not attr.startswith('_abc_') and (attr not in _PROTOCOL_OWN or attr == '__hash__' and base.__dict__.get(attr) is not None):
                attrs.add(attr)
    return attrs


class _ProtocolMeta(_ABCMeta):
    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                if cls in other.__mro__:
                    return True
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if not all(callable(getattr(cls, attr, None)) for attr in cls.__protocol_attrs__):
                raise TypeError("Protocols with non-method members don't support issubclass()")
            if cls in other.__mro__:
                return True
            for attr in cls.__protocol_attrs__:
                for base in other.__mro__:
                    if attr in base.__dict__:
                        if base.__dict__[attr] is None:
                            return False
                        break
                else:
                    return False
            return True
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if cls in type(instance).__mro__:
            return True
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        for attr in cls.__protocol_attrs__:
            if not hasattr(instance, attr):
                return False
            if getattr(instance, attr) is None and callable(getattr(cls, attr, None)):
                return False
        return True


Protocol = None


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __class_getitem__(cls, params):
        if cls is not Protocol:
            return super().__class_getitem__(params)
        return _Alias(cls, Generic[params].__args__)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init
        elif not cls._is_protocol and cls.__init__ is _no_init:
            for base in cls.__mro__[1:]:
                init = base.__dict__.get('__init__')
                if init is not None and init is not _no_init:
                    cls.__init__ = init
                    break


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol."""
    if not getattr(cls, '_is_protocol', False):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    @_abstractmethod
    def __int__(self) -> int: ...


@runtime_checkable
class SupportsFloat(Protocol):
    @_abstractmethod
    def __float__(self) -> float: ...


@runtime_checkable
class SupportsComplex(Protocol):
    @_abstractmethod
    def __complex__(self) -> complex: ...


@runtime_checkable
class SupportsBytes(Protocol):
    @_abstractmethod
    def __bytes__(self) -> bytes: ...


@runtime_checkable
class SupportsIndex(Protocol):
    @_abstractmethod
    def __index__(self) -> int: ...


@runtime_checkable
class SupportsAbs(Protocol):
    @_abstractmethod
    def __abs__(self): ...


@runtime_checkable
class SupportsRound(Protocol):
    @_abstractmethod
    def __round__(self, ndigits=0): ...


T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
AnyStr = TypeVar('AnyStr', bytes, str)
Text = str

List = _SpecialGenericAlias(list, 1, 'List')
Dict = _SpecialGenericAlias(dict, 2, 'Dict')
Set = _SpecialGenericAlias(set, 1, 'Set')
FrozenSet = _SpecialGenericAlias(frozenset, 1, 'FrozenSet')
Tuple = _SpecialGenericAlias(tuple, -1, 'Tuple')
Type = _SpecialGenericAlias(type, 1, 'Type')
Deque = _SpecialGenericAlias(_collections.deque, 1, 'Deque')
DefaultDict = _SpecialGenericAlias(_collections.defaultdict, 2, 'DefaultDict')
OrderedDict = _SpecialGenericAlias(_collections.OrderedDict, 2, 'OrderedDict')
Counter = _SpecialGenericAlias(_collections.Counter, 1, 'Counter')
ChainMap = _SpecialGenericAlias(_collections.ChainMap, 2, 'ChainMap')
Callable = _CallableType(_abc.Callable, 2, 'Callable')
Hashable = _SpecialGenericAlias(_abc.Hashable, 0, 'Hashable')
Sized = _SpecialGenericAlias(_abc.Sized, 0, 'Sized')
Awaitable = _SpecialGenericAlias(_abc.Awaitable, 1, 'Awaitable')
Coroutine = _SpecialGenericAlias(_abc.Coroutine, 3, 'Coroutine')
AsyncIterable = _SpecialGenericAlias(_abc.AsyncIterable, 1, 'AsyncIterable')
AsyncIterator = _SpecialGenericAlias(_abc.AsyncIterator, 1, 'AsyncIterator')
AsyncGenerator = _SpecialGenericAlias(_abc.AsyncGenerator, 2, 'AsyncGenerator')
Iterable = _SpecialGenericAlias(_abc.Iterable, 1, 'Iterable')
Iterator = _SpecialGenericAlias(_abc.Iterator, 1, 'Iterator')
Reversible = _SpecialGenericAlias(_abc.Reversible, 1, 'Reversible')
Container = _SpecialGenericAlias(_abc.Container, 1, 'Container')
Collection = _SpecialGenericAlias(_abc.Collection, 1, 'Collection')
AbstractSet = _SpecialGenericAlias(_abc.Set, 1, 'AbstractSet')
MutableSet = _SpecialGenericAlias(_abc.MutableSet, 1, 'MutableSet')
Mapping = _SpecialGenericAlias(_abc.Mapping, 2, 'Mapping')
MutableMapping = _SpecialGenericAlias(_abc.MutableMapping, 2, 'MutableMapping')
Sequence = _SpecialGenericAlias(_abc.Sequence, 1, 'Sequence')
MutableSequence = _SpecialGenericAlias(_abc.MutableSequence, 1, 'MutableSequence')
ByteString = _SpecialGenericAlias(_abc.ByteString, 0, 'ByteString')
MappingView = _SpecialGenericAlias(_abc.MappingView, 1, 'MappingView')
KeysView = _SpecialGenericAlias(_abc.KeysView, 1, 'KeysView')
ItemsView = _SpecialGenericAlias(_abc.ItemsView, 2, 'ItemsView')
ValuesView = _SpecialGenericAlias(_abc.ValuesView, 1, 'ValuesView')
Generator = _SpecialGenericAlias(_abc.Generator, 3, 'Generator')


class IO(Generic[AnyStr]):
    """Generic base class for files: a name for annotations."""


class TextIO(IO[str]):
    """Typed version of the return of open() in text mode."""


class BinaryIO(IO[bytes]):
    """Typed version of the return of open() in binary mode."""


class Pattern(Generic[AnyStr]):
    """A compiled regular expression: a name for annotations."""


class Match(Generic[AnyStr]):
    """A match of a regular expression: a name for annotations."""


def cast(typ, val):
    """Cast a value to a type: return it unchanged."""
    return val


def overload(func):
    """Decorator for overloaded functions/methods."""
    _overloads.setdefault((func.__module__, func.__qualname__), []).append(func)
    return _overload_dummy


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should '
                              'always be followed by an implementation that is not @overload-ed.')


def get_overloads(func):
    """Return all defined overloads for func as a sequence."""
    return list(_overloads.get((func.__module__, func.__qualname__), ()))


def clear_overloads():
    """Clear all overloads in the registry."""
    _overloads.clear()


def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Indicate that a method is intended to override a method in a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints."""
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(**kwargs):
    """Decorator to mark an object as providing dataclass-like behaviour."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = kwargs
        return cls_or_fn
    return decorator


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _SpecialGenericAlias, _types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, _types.UnionType):
        return _types.UnionType
    return None


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableAlias):
        args = tp.__args__
        if not (len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec))):
            return (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, (_Alias, _types.GenericAlias)):
        return tp.__args__
    if isinstance(tp, _types.UnionType):
        return tp.__args__
    return ()


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta)


def _evaluate(t, globalns, localns):
    if isinstance(t, str):
        t = ForwardRef(t)
    if isinstance(t, ForwardRef):
        return _evaluate(_convert(eval(t.__forward_arg__, globalns, localns)), globalns, localns)
    if isinstance(t, _AnnotatedAlias):
        return _AnnotatedAlias(_evaluate(t.__origin__, globalns, localns), t.__metadata__)
    if isinstance(t, _LiteralAlias):
        return t
    if isinstance(t, _UnionAlias):
        return Union[tuple(_evaluate(a, globalns, localns) for a in t.__args__)]
    if isinstance(t, _Alias):
        return type(t)(t.__origin__, tuple(_evaluate(a, globalns, localns) for a in t.__args__), t._name)
    if isinstance(t, _types.GenericAlias):
        return t.__origin__[tuple(_evaluate(a, globalns, localns) for a in t.__args__)]
    return t


def _strip(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if isinstance(t, _Alias) and t.__origin__ in (Required, NotRequired):
        return _strip(t.__args__[0])
    if isinstance(t, _UnionAlias):
        return Union[tuple(map(_strip, t.__args__))]
    if isinstance(t, _Alias) and not isinstance(t, _LiteralAlias):
        return type(t)(t.__origin__, tuple(map(_strip, t.__args__)), t._name)
    if isinstance(t, _types.GenericAlias):
        return t.__origin__[tuple(map(_strip, t.__args__))]
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        import sys
        for base in reversed(obj.__mro__):
            ns = globalns
            if ns is None:
                module = sys.modules.get(base.__module__)
                ns = module.__dict__ if module is not None else {}
            for name, value in base.__dict__.get('__annotations__', {}).items():
                hints[name] = _evaluate(_convert(value), ns, localns if localns is not None else dict(vars(base)))
    else:
        if globalns is None:
            wrapped = obj
            while hasattr(wrapped, '__wrapped__'):
                wrapped = wrapped.__wrapped__
            globalns = getattr(wrapped, '__globals__', None)
            if globalns is None:
                globalns = getattr(obj, '__dict__', {})
        annotations = getattr(obj, '__annotations__', None)
        if annotations is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, value in annotations.items():
            hints[name] = _evaluate(_convert(value), globalns, localns)
    return hints if include_extras else {k: _strip(t) for k, t in hints.items()}


def NewType_check(x):
    return x


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead."""

    def __init__(self, name, tp):
        self.__qualname__ = self.__name__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


NewType.__module__ = '__main__'
del NewType_check


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if '_root' in ns:
            return super().__new__(cls, typename, bases, ns)
        types = ns.get('__annotations__', {})
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field{"s" if len(defaults) > 1 else ""} '
                                f'{", ".join(defaults)}')
        nm = _collections.namedtuple(typename, list(types), defaults=[ns[n] for n in defaults], module=ns['__module__'])
        namespace = {}
        for base in reversed(bases):
            if base is not NamedTuple and base is not tuple and base is not Generic and base is not _NamedTuple:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        for key, value in ns.items():
            if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace',
                       '_asdict', '_source'):
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in ('__annotations__', '__module__', '__qualname__', '__dict__', '__weakref__') and key not in nm._fields:
                setattr(nm, key, value)
        nm.__annotations__ = dict(types)
        nm.__qualname__ = ns.get('__qualname__', typename)
        if Generic in bases:
            nm.__class_getitem__ = classmethod(lambda cls, args: _Alias(cls, args if isinstance(args, tuple) else (args,)))
        return nm


class _NamedTuple(metaclass=_NamedTupleMeta):
    _root = True


class _NamedTupleForm:
    def __call__(self, typename, fields=None, /, **kwargs):
        fields = list(fields.items() if isinstance(fields, dict) else fields) if fields is not None else list(kwargs.items())
        nm = _collections.namedtuple(typename, [n for n, t in fields])
        nm.__annotations__ = {n: _convert(t) for n, t in fields}
        return nm

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return '<function NamedTuple>'


NamedTuple = _NamedTupleForm()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        root = '_root' in ns
        tp = type.__new__(_TypedDictMeta, name, () if root else (dict,), {k: v for k, v in ns.items() if k != '_root'})
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(getattr(base, '__annotations__', {}))
            required |= getattr(base, '__required_keys__', set())
            optional |= getattr(base, '__optional_keys__', set())
        own = {n: _convert(t) for n, t in ns.get('__annotations__', {}).items()}
        annotations.update(own)
        for key, t in own.items():
            while isinstance(t, _AnnotatedAlias):
                t = t.__origin__
            origin = getattr(t, '__origin__', None)
            (required if origin is Required or origin is not NotRequired and total else optional).add(key)
        tp.__annotations__ = annotations
        tp.__required_keys__ = frozenset(required - (optional & set(own)))
        tp.__optional_keys__ = frozenset(optional - (required & set(own)))
        tp.__total__ = total
        return tp

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    def __instancecheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')


class _TypedDictBase(metaclass=_TypedDictMeta):
    _root = True


class _TypedDictForm:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(typename, (_TypedDictBase,), {'__annotations__': dict(fields if fields is not None else kwargs), '__module__': '__main__'},
                              total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)

    def __repr__(self):
        return '<function TypedDict>'


TypedDict = _TypedDictForm()
