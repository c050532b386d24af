__name__ = 'typing'  # eager

# Classes that are made of their annotations, and new names for types.

import collections as _collections
import warnings as _warnings

from _typing import _caller_module, _idfunc
from typing import Annotated, _AnnotatedAlias, Generic, _generic_class_getitem, get_origin, _Joined, NotRequired, Required, _type_check


_PROTECTED_FIELDS = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace',
                               '_asdict', '_source'})


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        types = ns.get('__annotations__', {})
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field{"s" if len(defaults) > 1 else ""} '
                                f'{", ".join(defaults)}')
        nm = _make_named_tuple(typename, types.items(), [ns[name] for name in defaults], ns['__module__'])
        nm.__bases__ = tuple([tuple if base is _NamedTuple else base for base in bases])
        if Generic in bases:
            nm.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in _PROTECTED_FIELDS:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in ('__module__', '__name__', '__annotations__') and key not in nm._fields:
                setattr(nm, key, value)
        if Generic in bases:
            nm.__init_subclass__()
        return nm


def _make_named_tuple(name, fields, defaults, module):
    types = {n: _type_check(t, f'field {n} annotation must be a type') for n, t in fields}
    nm = _collections.namedtuple(name, types, defaults=defaults, module=module)
    nm.__annotations__ = types
    return nm


def NamedTuple(typename, fields=None, /, **kwargs):
    """Typed version of namedtuple: class Employee(NamedTuple), or NamedTuple('Employee', [('name', str), ('id', int)])."""
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    nm = _make_named_tuple(typename, fields, (), _caller_module())
    nm.__orig_bases__ = (NamedTuple,)
    return nm


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)

_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        tp_dict = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(tp_dict, '__orig_bases__'):
            tp_dict.__orig_bases__ = bases
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
            needed, others = (base.__dict__.get(f'__{kind}_keys__', frozenset()) for kind in ('required', 'optional'))
            required, optional = (required | needed) - others, (optional - needed) | others
        for key, tp in ns.get('__annotations__', {}).items():
            tp = _type_check(tp, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", module=tp_dict.__module__)
            annotations[key] = tp
            if isinstance(tp, _AnnotatedAlias):
                tp = tp.__origin__
            origin = get_origin(tp)
            needed = origin is Required or total and origin is not NotRequired
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
        tp_dict.__annotations__ = annotations
        tp_dict.__required_keys__ = frozenset(required)
        tp_dict.__optional_keys__ = frozenset(optional)
        if not hasattr(tp_dict, '__total__'):
            tp_dict.__total__ = total
        return tp_dict

    __call__ = dict  # an object of the class is a plain dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A plain dict whose keys and the types of whose values are known: class Point(TypedDict), or TypedDict('Point', {'x': int})."""
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError('TypedDict takes either a dict or keyword arguments, but not both')
    if kwargs:
        _warnings.warn('The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be removed in Python 3.13, and may not be '
                       'understood by third-party type checkers.', DeprecationWarning, stacklevel=2)
    td = _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller_module()}, total=total)
    td.__orig_bases__ = (TypedDict,)
    return td


TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta)


class NewType(_Joined):
    """NewType creates simple unique types with almost zero runtime overhead."""

    __call__ = _idfunc

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = _caller_module()

    def __mro_entries__(self, bases):
        supertype = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{name} = NewType({name!r}, {supertype})`')
        return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__
