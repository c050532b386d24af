import collections as _collections
import collections.abc as _abc
import contextlib as _contextlib
import operator as _operator
import re as _re

from _typing import _BuiltinAlias, _BuiltinUnion, _FunctionType, Generic, _lru_cache, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple
from _typing_hints import _eval_type, ForwardRef, get_type_hints, _strip_annotations
from _typing_io import BinaryIO, IO, TextIO
from _typing_marks import assert_never, assert_type, clear_overloads, dataclass_transform, final, get_overloads, no_type_check, no_type_check_decorator
from _typing_marks import _overload_dummy, overload, override, reveal_type
from _typing_protocols import _get_protocol_attrs, Protocol, _ProtocolMeta, runtime_checkable, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat
from _typing_protocols import SupportsIndex, SupportsInt, SupportsRound
from _typing_records import is_typeddict, NamedTuple, NamedTupleMeta, NewType, TypedDict, _TypedDictMeta

__all__ = ['AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncContextManager', 'AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable',
           'BinaryIO', 'ByteString', 'Callable', 'ChainMap', 'ClassVar', 'Collection', 'Concatenate', 'Container', 'ContextManager', 'Coroutine',
           'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final', 'ForwardRef', 'FrozenSet', 'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView',
           'Iterable', 'Iterator', 'KeysView', 'List', 'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping',
           'MutableSequence', 'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoReturn', 'NotRequired', 'Optional', 'OrderedDict', 'ParamSpec',
           'ParamSpecArgs', 'ParamSpecKwargs', 'Pattern', 'Protocol', 'Required', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized', 'SupportsAbs',
           'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'TYPE_CHECKING', 'Text', 'TextIO',
           'Tuple', 'Type', 'TypeAlias', 'TypeAliasType', 'TypeGuard', 'TypeVar', 'TypeVarTuple', 'TypedDict', 'Union', 'Unpack', 'ValuesView',
           'assert_never', 'assert_type', 'cast', 'clear_overloads', 'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads',
           'get_type_hints', 'is_typeddict', 'no_type_check', 'no_type_check_decorator', 'overload', 'override', 'reveal_type', 'runtime_checkable']

TYPE_CHECKING = False


# What is done to the arguments of generic types.

def _type_convert(arg, module=None, *, is_class=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=is_class)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """Return arg as a type, or raise TypeError with msg when it can be none."""
    if type(arg) is type and arg is not Generic:
        return arg
    arg = _type_convert(arg, module, is_class=allow_special_forms)
    if isinstance(arg, _SpecialForm):
        if arg._alone or allow_special_forms and arg._name in ('ClassVar', 'Final'):
            return arg
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if _is_generic_base(arg):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        refused = _is_generic_base(origin)
        if isinstance(origin, _SpecialForm) and not allow_special_forms:
            refused = origin._name == 'ClassVar' or is_argument and origin._name == 'Final'
        if refused:
            raise TypeError(f'{arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg


def _is_generic_base(cls):
    # Protocol is told by its name, so that most scripts need not have it.
    return cls is Generic or isinstance(cls, type) and cls.__name__ == 'Protocol' and cls.__module__ == 'typing'


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _is_unpacked_typevartuple(arg):
    return not isinstance(arg, type) and getattr(arg, '__typing_is_unpacked_typevartuple__', False)


def _is_typevar_like(arg):
    return isinstance(arg, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(arg)


def _is_dunder(name):
    return name.startswith('__') and name.endswith('__')


def _type_repr(obj):
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, _FunctionType):
        return obj.__name__
    if isinstance(obj, tuple):
        return f'[{", ".join(map(_type_repr, obj))}]'
    return repr(obj)


def _collect_parameters(args):
    """Return the type parameters in args, each once, in the order of their first appearance."""
    found = {}
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            found.update(dict.fromkeys(_collect_parameters(arg)))
        elif hasattr(arg, '__typing_subst__'):
            found[arg] = None
        else:
            found.update(dict.fromkeys(getattr(arg, '__parameters__', ())))
    return tuple(found)


def _too_many_or_few(what, given, wanted):
    many = 'many' if given > wanted else 'few'
    return TypeError(f'Too {many} arguments for {what}; actual {given}, expected {wanted}')


def _check_generic(cls, args, wanted):
    if not wanted:
        raise TypeError(f'{cls} is not a generic class')
    if len(args) != wanted:
        raise _too_many_or_few(cls, len(args), wanted)


def _unpack_args(args):
    """Return args with the members of unpacked tuples of a known length in place of those."""
    flat = []
    for arg in args:
        members = None if isinstance(arg, type) else getattr(arg, '__typing_unpacked_tuple_args__', None)
        if members is None or members and members[-1] is ...:
            flat.append(arg)
        else:
            flat.extend(members)
    return tuple(flat)


def _without_duplicates(params):
    try:
        return tuple(dict.fromkeys(params))
    except TypeError:  # arguments of Annotated may have no hash
        kept = []
        for p in params:
            if p not in kept:
                kept.append(p)
        return tuple(kept)


def _tp_cache(func):
    """Keep results of func for arguments that have a hash. The cache is made at the first call."""
    cached = None

    def inner(*args):
        nonlocal cached
        if cached is None:
            cached = _lru_cache(func, 128, True)
        try:
            return cached(*args)
        except TypeError:  # no hash; other errors come again
            return func(*args)
    return inner


# What the substitution of type parameters and the classes in Go ask for.

def _make_union(left, right):
    return Union[left, right]


def _typevar_subst(self, arg):
    arg = _type_check(arg, 'Parameters to generic types must be types.')
    if isinstance(arg, _UnpackGenericAlias) or isinstance(arg, _BuiltinAlias) and arg.__unpacked__:
        raise TypeError(f'{arg} is not valid as type argument')
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    params = alias.__parameters__
    at = params.index(self)
    if any(isinstance(p, TypeVarTuple) for p in params[at + 1:]):
        raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
    left, right = at, len(params) - at - 1
    endless = filler = None  # the argument that is *tuple[X, ...], and X
    for i, arg in enumerate(args):
        members = None if isinstance(arg, type) else getattr(arg, '__typing_unpacked_tuple_args__', None)
        if members and len(members) == 2 and members[1] is ...:
            if endless is not None:
                raise TypeError('More than one unpacked arbitrary-length tuple argument')
            endless, filler = i, members[0]
    if endless is not None:  # what lacks on either side comes from the endless tuple
        left, right = min(left, endless), min(right, len(args) - endless - 1)
    elif left + right > len(args):
        raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, expected at least {len(params) - 1}')
    end = len(args) - right
    before = args[:left] + (filler,) * (at - left)
    after = (filler,) * (len(params) - at - 1 - right) + args[end:]
    return (*before, args[left:end], *after)


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple([_type_check(a, 'Expected a type.') for a in arg])
    if not _is_param_expr(arg):
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    i = params.index(self)
    if i >= len(args):
        raise TypeError(f'Too few arguments for {alias}')
    if len(params) == 1 and not _is_param_expr(args[0]):  # C[int, str] is C[[int, str]]
        return (args,)
    if isinstance(args[i], list):
        return (*args[:i], tuple(args[i]), *args[i + 1:])
    return args


@_tp_cache
def _generic_class_getitem(cls, args):
    """Generic[T, ...], Protocol[T, ...], or a generic class with arguments."""
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple(map(_type_convert, args))
    if _is_generic_base(cls):
        if not args:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if not all(map(_is_typevar_like, args)):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
        if len(set(args)) != len(args):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        return _GenericAlias(cls, args)
    params = cls.__parameters__
    for param in params:
        prepare = getattr(param, '__typing_prepare_subst__', None)
        if prepare is not None:
            args = prepare(cls, args)
    _check_generic(cls, args, len(params))
    flat = []
    for param, arg in zip(params, args):
        if isinstance(param, TypeVarTuple):
            flat.extend(arg)
        else:
            flat.append(arg)
    return _GenericAlias(cls, tuple(flat))


def _generic_init_subclass(cls, *args, **kwargs):
    """Find the type parameters of a new class that derives from Generic."""
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    bases = cls.__dict__.get('__orig_bases__')
    if bases is None:
        if Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls).__name__ != '_TypedDictMeta':
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = ()
        return
    if Generic in bases:
        raise TypeError('Cannot inherit from plain Generic')
    params = _collect_parameters(bases)
    listed = None
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if listed is not None:
                raise TypeError('Cannot inherit from Generic[...] multiple times.')
            listed = base.__parameters__
    if listed is not None:
        missing = [p for p in params if p not in listed]
        if missing:
            raise TypeError(f'Some type variables ({", ".join(map(str, missing))}) are not listed in Generic[{", ".join(map(str, listed))}]')
        params = listed
    cls.__parameters__ = params


# The classes of forms and of types with arguments.

class _Final:
    """Base of the classes that scripts cannot derive from."""

    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError('Cannot subclass special typing classes')


class _Joined:
    """What has | for the union with another type."""

    __slots__ = ()

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _SpecialForm(_Final, _Joined, _root=True):
    __slots__ = ('_name', '__doc__', '_getitem', '_alone')
    __iter__ = None

    def __init__(self, name, getitem, doc=None, *, alone=False):
        self._name = name
        self._getitem = getitem
        self._alone = alone
        self.__doc__ = doc

    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    @_tp_cache
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _LiteralSpecialForm(_SpecialForm, _root=True):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return self._getitem(self, *parameters)


class _BaseGenericAlias(_Final, _Joined, _root=True):
    """What List and List[int] have in common: both stand for a class, __origin__."""

    def __init__(self, origin, *, inst=True, name=None):
        put = object.__setattr__
        put(self, '_inst', inst)
        put(self, '_name', name)
        put(self, '__origin__', origin)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:  # the object has no room for it, or does not like it
            pass
        return result

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        after = bases[bases.index(self) + 1:]
        if not any(isinstance(b, _BaseGenericAlias) or isinstance(b, type) and issubclass(b, Generic) for b in after):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr not in ('__origin__', '__args__') and '__origin__' in self.__dict__:
            if attr in ('__name__', '__qualname__'):
                return self._name or self.__origin__.__name__
            if not _is_dunder(attr):
                return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in ('_name', '_inst', '_nparams'):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __dir__(self):
        return list(set(super().__dir__() + [a for a in dir(self.__origin__) if not _is_dunder(a)]))

    # Types cannot be iterated over, but for those whose __iter__ is what *alias asks for.
    __iter__ = None


class _GenericAlias(_BaseGenericAlias, _root=True):
    """A generic type with arguments: List[int], Union[int, str]."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        put = object.__setattr__
        put(self, '__args__', args)
        put(self, '__parameters__', _collect_parameters(args))
        if not name:
            put(self, '__module__', origin.__module__)

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    @_tp_cache
    def __getitem__(self, args):
        if _is_generic_base(self.__origin__):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        params = self.__parameters__
        if not params:
            raise TypeError(f'{self} is not a generic class')
        if not isinstance(args, tuple):
            args = (args,)
        args = _unpack_args(map(_type_convert, args))
        for param in params:
            prepare = getattr(param, '__typing_prepare_subst__', None)
            if prepare is not None:
                args = prepare(self, args)
        if len(args) != len(params):
            raise _too_many_or_few(self, len(args), len(params))
        return self.copy_with(tuple(self._substitute(self.__args__, dict(zip(params, args)))))

    def _substitute(self, args, by_param):
        """Return args, a list, with the values of by_param in place of type parameters."""
        out = []
        for arg in args:
            if isinstance(arg, type):
                out.append(arg)
                continue
            subst = getattr(arg, '__typing_subst__', None)
            if subst is not None:
                new = subst(by_param[arg])
            else:
                new = arg
                inner = []
                for param in getattr(arg, '__parameters__', ()):
                    if isinstance(param, TypeVarTuple):
                        inner.extend(by_param[param])
                    else:
                        inner.append(by_param[param])
                if getattr(arg, '__parameters__', ()):
                    new = arg[tuple(inner)]
            if _is_unpacked_typevartuple(arg) or isinstance(new, tuple) and self.__origin__ is _abc.Callable:
                out.extend(new)  # the parameters of a callable stand one by one
            elif isinstance(arg, tuple):
                out.append(tuple(self._substitute(arg, by_param)))
            else:
                out.append(new)
        return out

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        return f'{name}[{", ".join(map(_type_repr, self.__args__)) or "()"}]'

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args = args[0]
        return _operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if any(b is not Generic and _is_generic_base(b) for b in bases):
                return ()  # Protocol derives from Generic
            if any(isinstance(b, _BaseGenericAlias) and b is not self for b in bases[bases.index(self) + 1:]):
                return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """A name for a class that takes arguments: List, Dict, Iterable."""

    def __init__(self, origin, nparams, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        where = '' if origin.__module__ == 'builtins' else origin.__module__ + '.'
        self.__doc__ = f'A generic version of {where}{origin.__qualname__}.'

    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([_type_check(p, 'Parameters to generic types must be types.') for p in params])
        _check_generic(self, params, self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return 'typing.' + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name


class _CallableGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __repr__(self):
        *args, result = self.__args__
        if len(args) == 1 and _is_param_expr(args[0]):
            return super().__repr__()
        return f'typing.Callable[[{", ".join(map(_type_repr, args))}], {_type_repr(result)}]'

    def __reduce__(self):
        *args, result = self.__args__
        if len(args) == 1 and _is_param_expr(args[0]):
            args = args[0]
        return _operator.getitem, (Callable, (args, result))


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        return self._of(tuple(args) if isinstance(args, list) else args, result)

    @_tp_cache
    def _of(self, args, result):
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with((*map(_type_convert, args), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            return self.copy_with((*[_type_check(p, 'Tuple[t, ...]: t must be a type.') for p in params[:-1]], ...))
        return self.copy_with(tuple([_type_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in params]))


class _DeprecatedGenericAlias(_SpecialGenericAlias, _root=True):
    def __instancecheck__(self, obj):
        self._warn()
        return super().__instancecheck__(obj)

    def __subclasscheck__(self, cls):
        self._warn()
        return super().__subclasscheck__(cls)

    def _warn(self):
        import warnings
        warnings.warn(f"'typing.{self._name}' is deprecated and slated for removal in Python 3.14", DeprecationWarning, stacklevel=3)


class _UnionGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, _BuiltinUnion)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:  # arguments of Annotated may have no hash
            rest = list(other.__args__)
            for arg in self.__args__:
                if arg not in rest:
                    return False
                rest.remove(arg)
            return not rest

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f'typing.Optional[{_type_repr(args[args[0] is type(None)])}]'
        return super().__repr__()

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __reduce__(self):
        return _operator.getitem, (Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(_with_types(self.__args__)) == set(_with_types(other.__args__))

    def __hash__(self):
        return hash(frozenset(_with_types(self.__args__)))


def _with_types(values):
    return [(v, type(v)) for v in values]


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *first, last = params
        if isinstance(last, (list, tuple)):
            return (*first, *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*first, *last.__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg = self.__args__[0]
        if isinstance(arg, (_GenericAlias, _BuiltinAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError('Unpack[...] must be used with a tuple type')
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name='Annotated')
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'

    def __reduce__(self):
        return _operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return 'Annotated'
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


def cast(typ, val):
    """Cast a value to a type: return it unchanged."""
    return val


def get_origin(tp):
    """Get the unsubscripted version of a type, None for what has no arguments."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, _BuiltinAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, _BuiltinUnion):
        return _BuiltinUnion
    return None


def get_args(tp):
    """Get the arguments of a type, () for what has none."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, _BuiltinAlias)):
        args = tp.__args__
        return (list(args[:-1]), args[-1]) if _has_flat_parameters(tp, args) else args
    if isinstance(tp, _BuiltinUnion):
        return tp.__args__
    return ()


def _has_flat_parameters(tp, args):
    """Whether the types of a callable's parameters stand one by one before that of its result."""
    return tp.__origin__ is _abc.Callable and not (len(args) == 2 and _is_param_expr(args[0]))
