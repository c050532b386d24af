import sys as _sys
from keyword import iskeyword as _iskeyword
from types import GenericAlias as _GenericAlias, MappingProxyType as _MappingProxyType, new_class as _new_class

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple',
           'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _Default:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


_FACTORY = _Default('<factory>')


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) and not hasattr(self.type, '__origin__') else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


_EMPTY = _MappingProxyType({})
_repr_running = set()  # the ids of the objects whose repr is being made


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY if metadata is None else _MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), '__set_name__', None)
        if set_name is not None:  # a descriptor is told where it will stand
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(_GenericAlias)

    def __repr__(self):
        key = id(self)
        if key in _repr_running:
            return '...'
        _repr_running.add(key)
        try:
            return self._shown()
        finally:
            _repr_running.discard(key)

    def _shown(self):
        return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},'
                f'init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},'
                f'kw_only={self.kw_only!r},_field_type={self._field_type})')


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots', 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init, self.repr, self.eq, self.order, self.unsafe_hash, self.frozen = init, repr, eq, order, unsafe_hash, frozen
        self.match_args, self.kw_only, self.slots, self.weakref_slot = match_args, kw_only, slots, weakref_slot

    def __repr__(self):
        return '_DataclassParams(' + ','.join(f'{n}={getattr(self, n)!r}' for n in self.__slots__) + ')'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    """Return an object to identify dataclass fields."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _evaluated(annotation, cls, home):
    # What the beginning of an annotation that is a text names in the module of cls: NAME, or MODULE.NAME where MODULE is home there.
    words = []
    rest = annotation
    for _ in range(2):
        rest = rest.lstrip()
        n = 0
        while n < len(rest) and (rest[n].isalnum() or rest[n] == '_'):
            n += 1
        if not n:
            return None
        words.append(rest[:n])
        rest = rest[n:].lstrip()
        if rest[:1] != '.':
            break
        rest = rest[1:]
    module = _sys.modules.get(cls.__module__)
    if module is None:
        return None
    if len(words) == 1:
        return module.__dict__.get(words[0])
    if home is None or module.__dict__.get(words[0]) is not home:
        return None
    return getattr(home, words[1], None)


def _is_classvar(a, cls):
    typing = _sys.modules.get('typing')
    if isinstance(a, str):
        a = _evaluated(a, cls, typing)
    return typing is not None and a is not None and (a is typing.ClassVar or getattr(a, '__origin__', None) is typing.ClassVar)


def _is_initvar(a, cls):
    if isinstance(a, str):
        a = _evaluated(a, cls, _sys.modules.get('dataclasses'))
    return a is InitVar or type(a) is InitVar


def _is_kw_only(a, cls):
    return a is KW_ONLY or isinstance(a, str) and _evaluated(a, cls, _sys.modules.get('dataclasses')) is KW_ONLY


def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == 'member_descriptor':
            default = MISSING
        f = field(default=default)
    f.name = a_name
    f.type = a_type
    f._field_type = 'field'
    if _is_classvar(a_type, cls):
        f._field_type = 'classvar'
    elif _is_initvar(a_type, cls):
        f._field_type = 'initvar'
    if f._field_type in ('classvar', 'initvar') and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type in ('field', 'initvar'):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type == 'field' and f.default is not MISSING and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _compile(cls, name, params, body, env):
    # Makes a method out of text, as its parameters are those of the class.
    text = f'def {name}({params}):\n' + ''.join(f'    {line}\n' for line in body or ['pass'])
    namespace = {}
    exec(text, env, namespace)
    function = namespace[name]
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    function.__module__ = cls.__module__
    return function


def _init_fn(cls, fields, frozen, has_post_init, self_name, slots):
    seen_default = None
    for f in fields:
        if f.init and not f.kw_only:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = f
            elif seen_default is not None:
                raise TypeError(f'non-default argument {f.name!r} follows default argument')
    env = {'__dataclass_factory__': _FACTORY, '__dataclass_set__': object.__setattr__}
    body = []
    std, kw = [], []
    for f in fields:
        n = f.name
        if f.init:
            param = n
            if f.default is not MISSING:
                env[f'__dataclass_default_{n}__'] = f.default
                param += f'=__dataclass_default_{n}__'
            elif f.default_factory is not MISSING:
                param += '=__dataclass_factory__'
            (kw if f.kw_only else std).append(param)
        if f._field_type == 'initvar':
            continue
        if f.default_factory is not MISSING:
            env[f'__dataclass_default_{n}__'] = f.default_factory
            value = f'__dataclass_default_{n}__() if {n} is __dataclass_factory__ else {n}' if f.init else f'__dataclass_default_{n}__()'
        elif f.init:
            value = n
        elif slots and f.default is not MISSING:
            env[f'__dataclass_default_{n}__'] = f.default
            value = f'__dataclass_default_{n}__'
        else:
            continue
        body.append(f'__dataclass_set__({self_name}, {n!r}, {value})' if frozen else f'{self_name}.{n} = {value}')
    if has_post_init:
        names = ', '.join(f.name for f in fields if f._field_type == 'initvar')
        body.append(f'{self_name}.{_POST_INIT}({names})')
    params = [self_name] + std
    if kw:
        params += ['*'] + kw
    function = _compile(cls, '__init__', ', '.join(params), body, env)
    function.__annotations__ = {f.name: f.type for f in fields if f.init}
    function.__annotations__['return'] = None
    return function


_printing = []  # the instances whose text is being made, the innermost last


def _repr_fn(cls, fields):
    text = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in fields if f.repr)
    function = _compile(cls, '__repr__', 'self', [
        'for outer in _running:',
        '    if outer is self:',
        "        return '...'",
        '_running.append(self)',
        'try:',
        f'    return self.__class__.__qualname__ + f"({text})"',
        'finally:',
        '    _running.pop()'], {'_running': _printing})
    function._of_dataclass = True  # for pprint
    return function


_comparisons = {'==': _fields_eq, '<': _fields_lt, '<=': _fields_le, '>': _fields_gt, '>=': _fields_ge}


def _tuple_text(obj, names):
    return '(' + ''.join(f'{obj}.{n}, ' for n in names) + ')'


def _compare_fn(cls, name, op, names):
    # What the tuples of the fields' values would say, without the tuples.
    values = ', '.join([f'self.{n}' for n in names] + [f'other.{n}' for n in names])
    return _compile(cls, name, 'self, other', [
        'if other.__class__ is self.__class__:',
        f'    return _compare({values})',
        'return NotImplemented'], {'_compare': _comparisons[op]})


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    value.__qualname__ = f'{cls.__qualname__}.{name}'
    setattr(cls, name, value)
    return False


def _freeze(cls, fields):
    names = frozenset(f.name for f in fields)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)
    for fn in (__setattr__, __delattr__):
        if _set_new_attribute(cls, fn.__name__, fn):
            raise TypeError(f'Cannot overwrite attribute {fn.__name__} in class {cls.__name__}')


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    any_frozen_base = has_dataclass_bases = False
    for b in cls.__mro__[-1:0:-1]:
        base_fields = b.__dict__.get(_FIELDS)
        if base_fields is not None:
            has_dataclass_bases = True
            fields.update(base_fields)
            if getattr(b, _PARAMS).frozen:
                any_frozen_base = True
    cls_annotations = cls.__dict__.get('__annotations__', {})
    cls_fields = []
    seen_kw_only = False
    for name, annotation in cls_annotations.items():
        if _is_kw_only(annotation, cls):
            if seen_kw_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_kw_only = kw_only = True
        else:
            cls_fields.append(_get_field(cls, name, annotation, kw_only))
    for f in cls_fields:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls_annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if not any_frozen_base and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    all_init = [f for f in fields.values() if f._field_type in ('field', 'initvar')]
    real = [f for f in fields.values() if f._field_type == 'field']
    self_name = '__dataclass_self__' if 'self' in fields else 'self'
    std_init = [f for f in all_init if f.init and not f.kw_only]
    if init:
        _set_new_attribute(cls, '__init__', _init_fn(cls, all_init, frozen, hasattr(cls, _POST_INIT), self_name, slots))
    if repr:
        _set_new_attribute(cls, '__repr__', _repr_fn(cls, real))
    compared = [f.name for f in real if f.compare]
    if eq:
        _set_new_attribute(cls, '__eq__', _compare_fn(cls, '__eq__', '==', compared))
    if order:
        for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            if _set_new_attribute(cls, name, _compare_fn(cls, name, op, compared)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering')
    if frozen:
        _freeze(cls, real)
    hashed = [f.name for f in real if (f.compare if f.hash is None else f.hash)]
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        cls.__hash__ = _hash_fn(cls, hashed)
    elif eq and frozen and not has_explicit_hash:
        cls.__hash__ = _hash_fn(cls, hashed)
    elif eq and not has_explicit_hash:
        cls.__hash__ = None
    if not getattr(cls, '__doc__', None):
        cls.__doc__ = cls.__name__ + _signature(all_init)
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in std_init)
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError('weakref_slot is True but slots is False')
    if hasattr(cls, '__abstractmethods__'):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


def _hash_fn(cls, names):
    return _compile(cls, '__hash__', 'self', [f'return hash({_tuple_text("self", names)})'], {})


def _annotation_text(t):
    if isinstance(t, type) and not hasattr(t, '__origin__'):
        return t.__qualname__ if t.__module__ == 'builtins' else f'{t.__module__}.{t.__qualname__}'
    return repr(t).replace('typing.', '')


def _signature(fields):
    parts, kw = [], []
    for f in fields:
        if not f.init:
            continue
        text = f'{f.name}: {_annotation_text(f.type)}'
        if f.default is not MISSING:
            text += f' = {f.default!r}'
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        (kw if f.kw_only else parts).append(text)
    if kw:
        parts += ['*'] + kw
    return '(' + ', '.join(parts) + ')'


def _add_slots(cls, frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = set()
    for k in cls.__mro__[1:-1]:
        slots = k.__dict__.get('__slots__', ())
        if hasattr(slots, '__next__'):
            raise TypeError(f'Slots of {k.__name__!r} cannot be determined')
        inherited.update((slots,) if isinstance(slots, str) else slots)
    wanted = names + ('__weakref__',) if weakref_slot else names
    namespace['__slots__'] = tuple(n for n in wanted if n not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    if frozen:
        namespace.pop('__setattr__', None)
        namespace.pop('__delattr__', None)
    qualname = getattr(cls, '__qualname__', None)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        new.__qualname__ = qualname
    if frozen:
        _freeze(new, fields(new))
    return new


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
              slots=False, weakref_slot=False):
    """Add dunder methods based on the fields defined in the class."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type == 'field')


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary mapping field names to field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict_inner(obj, dict_factory)


_atomic = {type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(len), type, range, property}


def _asdict_inner(obj, dict_factory):
    kind = type(obj)
    if kind in _atomic:
        return obj
    if hasattr(kind, _FIELDS):
        return dict_factory([(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if kind is list:
        return [_asdict_inner(v, dict_factory) for v in obj]
    if kind is dict:
        return {_asdict_inner(k, dict_factory): _asdict_inner(v, dict_factory) for k, v in obj.items()}
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return kind(*[_asdict_inner(v, dict_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return kind(_asdict_inner(v, dict_factory) for v in obj)
    if isinstance(obj, dict):
        if hasattr(kind, 'default_factory'):
            result = kind(obj.default_factory)
            for k, v in obj.items():
                result[_asdict_inner(k, dict_factory)] = _asdict_inner(v, dict_factory)
            return result
        return kind((_asdict_inner(k, dict_factory), _asdict_inner(v, dict_factory)) for k, v in obj.items())
    import copy
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple of field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    kind = type(obj)
    if kind in _atomic:
        return obj
    if hasattr(kind, _FIELDS):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return kind(*[_astuple_inner(v, tuple_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return kind(_astuple_inner(v, tuple_factory) for v in obj)
    if isinstance(obj, dict):
        if hasattr(kind, 'default_factory'):
            result = kind(obj.default_factory)
            for k, v in obj.items():
                result[_astuple_inner(k, tuple_factory)] = _astuple_inner(v, tuple_factory)
            return result
        return kind((_astuple_inner(k, tuple_factory), _astuple_inner(v, tuple_factory)) for k, v in obj.items())
    import copy
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None):
    """Return a new dynamically created dataclass."""
    namespace = dict(namespace or {})
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, 'typing.Any'
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, defaults[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if _iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = tp
    def fill(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns['__annotations__'] = annotations
    cls = _new_class(cls_name, bases, {}, fill)
    if module is None:
        from collections import _caller_module
        module = _caller_module()
    cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for f in getattr(obj, _FIELDS).values():
        if f._field_type == 'classvar':
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type == 'initvar' and f.default is MISSING:
                raise ValueError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
