# The special forms, and the names for classes that take arguments.

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


def _not_subscriptable(self, parameters):
    raise TypeError(f'{self} is not subscriptable')


def _make_single(self, parameters):
    return _GenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))


def _make_union_of(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        p = _type_check(p, 'Union[arg, ...]: each arg must be a type.')
        if isinstance(p, (_UnionGenericAlias, _BuiltinUnion)):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    flat = _without_duplicates(flat)
    if len(flat) == 1:
        return flat[0]
    name = 'Optional' if len(flat) == 2 and type(None) in flat else None
    return _UnionGenericAlias(self, flat, name=name)


def _make_optional(self, parameters):
    return Union[_type_check(parameters, f'{self} requires a single type.'), type(None)]


@_tp_cache
def _make_literal(self, *parameters):
    flat = []
    for p in parameters:
        if isinstance(p, _LiteralGenericAlias):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    try:
        flat = [value for value, _ in dict.fromkeys(_with_types(flat))]
    except TypeError:  # what has no hash is kept as it stands
        pass
    return _LiteralGenericAlias(self, tuple(flat))


def _make_concatenate(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    *first, last = parameters
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    first = [_type_check(p, 'Concatenate[arg, ...]: each arg must be a type.') for p in first]
    return _ConcatenateGenericAlias(self, (*first, last))


def _make_item_mark(self, parameters):
    return _GenericAlias(self, (_type_check(parameters, f'{self._name} accepts only a single type.'),))


def _make_unpack(self, parameters):
    return _UnpackGenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))


Union = _SpecialForm('Union', _make_union_of, 'Union type; Union[X, Y] means either X or Y.')
Optional = _SpecialForm('Optional', _make_optional, 'Optional[X] is equivalent to Union[X, None].')
Literal = _LiteralSpecialForm('Literal', _make_literal, 'Special typing form to define literal types: one of the given values.')
ClassVar = _SpecialForm('ClassVar', _make_single, 'Special type construct to mark class variables.')
Final = _SpecialForm('Final', _make_single, 'Special typing construct to indicate final names to type checkers.')
Concatenate = _SpecialForm('Concatenate', _make_concatenate, 'Special form for annotating functions that add, remove or change parameters of others.')
TypeGuard = _SpecialForm('TypeGuard', _make_single, 'Special typing construct for marking user-defined type guard functions.')
Required = _SpecialForm('Required', _make_item_mark, 'Special typing construct to mark a TypedDict key as required.')
NotRequired = _SpecialForm('NotRequired', _make_item_mark, 'Special typing construct to mark a TypedDict key as potentially missing.')
Unpack = _SpecialForm('Unpack', _make_unpack, 'Type unpack operator: Unpack[Ts] is *Ts.')
NoReturn = _SpecialForm('NoReturn', _not_subscriptable, 'Special type indicating functions that never return.', alone=True)
Never = _SpecialForm('Never', _not_subscriptable, 'The bottom type, a type that has no members.', alone=True)
Self = _SpecialForm('Self', _not_subscriptable, 'Used to spell the type of "self" in classes.', alone=True)
LiteralString = _SpecialForm('LiteralString', _not_subscriptable, 'Represents an arbitrary literal string.', alone=True)
TypeAlias = _SpecialForm('TypeAlias', _not_subscriptable, 'Special form for marking type aliases.', alone=True)


class Annotated:
    """Add context-specific metadata to a type."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError('Type Annotated cannot be instantiated.')

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        return cls._of(cls, *params)

    @_tp_cache
    def _of(cls, *params):
        if len(params) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        origin, *metadata = params
        if _is_unpacked_typevartuple(origin):
            raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
        origin = _type_check(origin, 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
        return _AnnotatedAlias(origin, tuple(metadata))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f'Cannot subclass {cls.__module__}.Annotated')


T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
T_co = TypeVar('T_co', covariant=True)
T_contra = TypeVar('T_contra', contravariant=True)
V_co = TypeVar('V_co', covariant=True)
VT_co = TypeVar('VT_co', covariant=True)
CT_co = TypeVar('CT_co', covariant=True, bound=type)
AnyStr = TypeVar('AnyStr', bytes, str)
Text = str

List = _SpecialGenericAlias(list, 1, inst=False, name='List')
Dict = _SpecialGenericAlias(dict, 2, inst=False, name='Dict')
Set = _SpecialGenericAlias(set, 1, inst=False, name='Set')
FrozenSet = _SpecialGenericAlias(frozenset, 1, inst=False, name='FrozenSet')
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
Type = _SpecialGenericAlias(type, 1, inst=False, name='Type')
Deque = _SpecialGenericAlias(_collections.deque, 1, name='Deque')
DefaultDict = _SpecialGenericAlias(_collections.defaultdict, 2, name='DefaultDict')
OrderedDict = _SpecialGenericAlias(_collections.OrderedDict, 2)
Counter = _SpecialGenericAlias(_collections.Counter, 1)
ChainMap = _SpecialGenericAlias(_collections.ChainMap, 2)
Callable = _CallableType(_abc.Callable, 2)
Hashable = _SpecialGenericAlias(_abc.Hashable, 0)
Sized = _SpecialGenericAlias(_abc.Sized, 0)
Awaitable = _SpecialGenericAlias(_abc.Awaitable, 1)
Coroutine = _SpecialGenericAlias(_abc.Coroutine, 3)
AsyncIterable = _SpecialGenericAlias(_abc.AsyncIterable, 1)
AsyncIterator = _SpecialGenericAlias(_abc.AsyncIterator, 1)
AsyncGenerator = _SpecialGenericAlias(_abc.AsyncGenerator, 2)
Pattern = _SpecialGenericAlias(_re.Pattern, 1)
Match = _SpecialGenericAlias(_re.Match, 1)
Iterable = _SpecialGenericAlias(_abc.Iterable, 1)
Iterator = _SpecialGenericAlias(_abc.Iterator, 1)
Reversible = _SpecialGenericAlias(_abc.Reversible, 1)
Container = _SpecialGenericAlias(_abc.Container, 1)
Collection = _SpecialGenericAlias(_abc.Collection, 1)
AbstractSet = _SpecialGenericAlias(_abc.Set, 1, name='AbstractSet')
MutableSet = _SpecialGenericAlias(_abc.MutableSet, 1)
Mapping = _SpecialGenericAlias(_abc.Mapping, 2)
MutableMapping = _SpecialGenericAlias(_abc.MutableMapping, 2)
Sequence = _SpecialGenericAlias(_abc.Sequence, 1)
MutableSequence = _SpecialGenericAlias(_abc.MutableSequence, 1)
ByteString = _DeprecatedGenericAlias(_abc.ByteString, 0)
MappingView = _SpecialGenericAlias(_abc.MappingView, 1)
KeysView = _SpecialGenericAlias(_abc.KeysView, 1)
ItemsView = _SpecialGenericAlias(_abc.ItemsView, 2)
ValuesView = _SpecialGenericAlias(_abc.ValuesView, 1)
Generator = _SpecialGenericAlias(_abc.Generator, 3)
ContextManager = _SpecialGenericAlias(_contextlib.AbstractContextManager, 1, name='ContextManager')
AsyncContextManager = _SpecialGenericAlias(_contextlib.AbstractAsyncContextManager, 1, name='AsyncContextManager')
