__name__ = 'typing'  # eager

# The annotations of classes and functions as types.

import functools as _functools
import operator as _operator
import sys as _sys
import types as _types

from typing import _AnnotatedAlias, _Final, _GenericAlias, _has_flat_parameters, _Joined, NotRequired, Required, _type_check, Unpack


class ForwardRef(_Final, _Joined, _root=True):
    """A type that is written as text, to be looked up when somebody asks for it."""

    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__', '__forward_is_argument__',
                 '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        text = f'({arg},)[0]' if arg.startswith('*') else arg  # *tuple[int, ...] is no expression by itself
        try:
            self.__forward_code__ = compile(text, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        if globalns is None:
            globalns = {} if localns is None else localns
        if localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            globalns = getattr(_sys.modules.get(self.__forward_module__), '__dict__', globalns)
        found = _type_check(eval(self.__forward_code__, globalns, localns), 'Forward references must evaluate to types.',
                            is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
        self.__forward_value__ = _eval_type(found, globalns, localns, recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_arg__ != other.__forward_arg__:
            return False
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_value__ == other.__forward_value__
        return self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module})'


def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
    """Return t with what the forward references in it stand for."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, recursive_guard)
    if isinstance(t, _types.GenericAlias):
        args = tuple([ForwardRef(a) if isinstance(a, str) else a for a in t.__args__])
        starred = t.__unpacked__
        t = t.__origin__[(args[:-1], args[-1]) if _has_flat_parameters(t, args) else args]
        if starred:
            t = Unpack[t]
    if not isinstance(t, (_GenericAlias, _types.GenericAlias, _types.UnionType)):
        return t
    args = tuple([_eval_type(a, globalns, localns, recursive_guard) for a in t.__args__])
    return t if args == t.__args__ else _with_args(t, args)


def _with_args(t, args):
    if isinstance(t, _types.GenericAlias):
        return _types.GenericAlias(t.__origin__, args)
    if isinstance(t, _types.UnionType):
        return _functools.reduce(_operator.or_, args)
    return t.copy_with(args)


def _strip_annotations(t):
    """Return t without what Annotated, Required and NotRequired add."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if not isinstance(t, (_GenericAlias, _types.GenericAlias, _types.UnionType)):
        return t
    if isinstance(t, _GenericAlias) and t.__origin__ in (Required, NotRequired):
        return _strip_annotations(t.__args__[0])
    args = tuple([_strip_annotations(a) for a in t.__args__])
    return t if args == t.__args__ else _with_args(t, args)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return the annotations of a class, module, function or method as types: texts are evaluated, and None is NoneType."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = _class_hints(obj, globalns, localns) if isinstance(obj, type) else _other_hints(obj, globalns, localns)
    return hints if include_extras else {name: _strip_annotations(t) for name, t in hints.items()}


def _class_hints(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        annotations = base.__dict__.get('__annotations__', {})
        if isinstance(annotations, _types.GetSetDescriptorType):
            continue
        outer = globalns
        if outer is None:
            outer = getattr(_sys.modules.get(base.__module__), '__dict__', {})
        inner = localns
        if inner is None:
            inner = dict(vars(base))
            if globalns is None:
                # What a module calls by a name goes before an attribute of the class that is called so too.
                outer, inner = inner, outer
        params = getattr(base, '__type_params__', ())
        if params:
            inner = {p.__name__: p for p in params} | dict(inner)
        for name, value in annotations.items():
            if isinstance(value, str):
                value = ForwardRef(value, is_argument=False, is_class=True)
            hints[name] = _eval_type(type(None) if value is None else value, outer, inner)
    return hints


def _other_hints(obj, globalns, localns):
    module = isinstance(obj, _types.ModuleType)
    if globalns is None:
        inner = obj
        while hasattr(inner, '__wrapped__'):
            inner = inner.__wrapped__
        globalns = obj.__dict__ if module else getattr(inner, '__globals__', {})
    if localns is None:
        localns = globalns
    annotations = getattr(obj, '__annotations__', None)
    if annotations is None:
        if isinstance(obj, (_types.FunctionType, _types.BuiltinFunctionType, _types.MethodType, _types.ModuleType, _types.WrapperDescriptorType,
                            _types.MethodWrapperType, _types.MethodDescriptorType)):
            return {}
        raise TypeError(f'{obj!r} is not a module, class, method, or function.')
    params = getattr(obj, '__type_params__', ())
    if params:
        localns = {p.__name__: p for p in params} | dict(localns)
    hints = {}
    for name, value in annotations.items():
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=not module)
        hints[name] = _eval_type(type(None) if value is None else value, globalns, localns)
    return hints
