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
