from types import DynamicClassAttribute as _DynamicClassAttribute, MappingProxyType as _MappingProxyType

__all__ = ['EnumType', 'EnumMeta', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'property', 'verify', 'member',
           'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
           'pickle_by_global_name', 'pickle_by_enum_name', 'global_enum_repr', 'global_flag_repr', 'global_str']

_property = property  # eager


class property(_DynamicClassAttribute):
    """A property of members that lets a member of the same name be."""

    member = None

    def __set_name__(self, owner, name):
        self.name, self.clsname = name, owner.__name__

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError('<enum %r> cannot set attribute %r' % (self.clsname, self.name))
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError('<enum %r> cannot delete attribute %r' % (self.clsname, self.name))
        self.fdel(instance)


class _redirect(property):
    # Stands on the class for a member whose name is also that of an attribute of members: the class has the member there, its members
    # what they would have without it.

    def __init__(self, member, name, found, kind, owner):
        super().__init__(getattr(found, 'fget', None), getattr(found, 'fset', None), getattr(found, 'fdel', None))
        self.member, self.name, self.clsname, self._kind, self._owner = member, name, type(member).__name__, kind, owner

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            return self.member
        if self.fget is not None:
            return self.fget(instance)
        if self._kind == 'attr':
            return getattr(self._owner, self.name)
        if self._kind == 'desc':
            return getattr(instance._value_, self.name)
        return ownerclass._member_map_[self.name]


class nonmember:
    """Protects item from becoming an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


class member:
    """Forces item to become an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


_auto_null = object()


class auto:
    """Instances are replaced with an appropriate value in Enum class suites."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return 'auto(%r)' % (self.value,)


# Names of the form _name_ that a class body may bind.
_sunder_names = frozenset({
    '_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_',
    '_value_', '_name_', '_boundary_', '_flag_mask_', '_singles_mask_', '_all_bits_', '_member_names_', '_member_map_', '_member_type_',
    '_value2member_map_'})


class _EnumDict(dict):
    """The namespace of an enum class while its body runs: it tells members from what else is bound, and gives auto() a value at once."""

    def __init__(self, cls_name='', generate=None):
        super().__init__()
        self._cls_name = cls_name
        self._generate = generate
        self._member_names = {}
        self._last_values = []
        self._ignored = ()
        self._auto_called = False

    def __setitem__(self, key, value):
        if key[:1] == '_' and self._is_special(key):
            value = self._special(key, value)
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_descriptor(value) and key not in self._ignored:
            if key in self:
                raise TypeError('%r already defined as %r' % (key, self[key]))
            if isinstance(value, type) and ('.' + value.__qualname__).endswith('.%s.%s' % (self._cls_name, value.__name__)):
                self._warn_of_class()
            if isinstance(value, member):
                value = value.value
            value = self._with_values(key, value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def update(self, members=(), **more):
        """Bind names, each as by an assignment."""
        pairs = [(name, members[name]) for name in members.keys()] if hasattr(members, 'keys') else members
        for name, value in [*pairs, *more.items()]:
            self[name] = value

    def _is_special(self, key):
        return _is_dunder(key) or _is_sunder(key) or _is_private(self._cls_name, key)

    def _special(self, key, value):
        if not _is_sunder(key) or _is_private(self._cls_name, key):
            return value
        if key not in _sunder_names:
            raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
        if key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._generate = getattr(value, '__func__', value)
            if not isinstance(value, staticmethod):
                value = staticmethod(value)
        elif key == '_ignore_':
            value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError('_ignore_ cannot specify already set names: %r' % (already,))
            self._ignored = value
        return value

    def _with_values(self, key, value):
        """Return the value of a member, with what its auto()s stand for."""
        parts = value if type(value) is tuple else (value,)
        if not any(isinstance(part, auto) for part in parts):
            self._last_values.append(value)
            return value
        out = []
        for part in parts:
            if isinstance(part, auto):
                if part.value is _auto_null:
                    part.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
                    self._auto_called = True
                part = part.value
                self._last_values.append(part)
            out.append(part)
        return tuple(out) if parts is value else out[0]

    def _warn_of_class(self):
        import warnings
        warnings.warn('In 3.13 classes created inside an enum will not become a member.  Use the `member` decorator to keep the current behavior.',
                      DeprecationWarning, stacklevel=3)


def _is_descriptor(obj):
    return not isinstance(obj, type) and (hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__'))


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    prefix = '_%s__' % cls_name.lstrip('_')
    return name.startswith(prefix) and not name.endswith('__')


def _bits(value, width):
    # Writes an int as '0b0 1010' or '0b1 0110': the sign and then the bits.
    if value >= 0:
        digits, sign = bin(value)[2:], '0'
    else:
        digits, sign = bin(~value ^ ((1 << max(width, (~value).bit_length())) - 1))[2:], '1'
    fill = digits[0] if value < 0 else '0'
    return '0b' + sign + ' ' + digits.rjust(width, fill)


class EnumType(type):
    """Metaclass for Enum."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        if not any(isinstance(b, EnumType) for b in bases):
            return {}
        return _EnumDict(cls, getattr(bases[-1], '_generate_next_value_', None))

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not any(isinstance(b, EnumType) for b in bases):
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        if not isinstance(classdict, _EnumDict):  # from a metaclass with a namespace of its own
            given, classdict = classdict, EnumType.__prepare__(cls, bases)
            for name, value in given.items():
                classdict[name] = value
        first_enum, member_type = metacls._find_base(cls, bases)
        members = {name: classdict[name] for name in classdict._member_names}
        if invalid := [repr(name) for name in ('mro', '') if name in members]:
            raise ValueError('invalid enum member name(s) %s' % ', '.join(invalid))
        dropped = {'_ignore_', '_order_', *classdict._ignored, *members}
        order = classdict.get('_order_')
        classdict = {name: value for name, value in classdict.items() if name not in dropped}
        custom_new = classdict.get('__new__')
        if isinstance(custom_new, staticmethod):
            custom_new = custom_new.__func__
        if custom_new is not None:
            classdict['__new_member__'] = staticmethod(custom_new)
        enum_class = super().__new__(metacls, cls, bases, classdict, **kwds)
        put = super(EnumType, enum_class).__setattr__
        if member_type is not object:
            # The data type stands before Enum in the MRO, but must not say how members look; under ReprEnum only repr() is the Enum's.
            for method in ('__repr__', '__str__', '__format__'):
                if method not in classdict and getattr(enum_class, method) in (getattr(member_type, method), getattr(object, method)):
                    if ReprEnum not in bases or method == '__repr__':
                        put(method, getattr(first_enum, method))
            if ReprEnum in bases:
                if '__str__' not in classdict:
                    put('__str__', member_type.__repr__ if member_type.__str__ is object.__str__ else member_type.__str__)
                if '__format__' not in classdict:
                    put('__format__', member_type.__format__)
        put('_member_names_', [])
        put('_member_map_', {})
        put('_value2member_map_', {})
        put('_unhashable_values_', [])
        put('_member_type_', member_type)
        put('_shown_by_', (_find_data_repr(bases),))
        is_flag = hasattr(enum_class, '__flag__')
        if is_flag and member_type is not object:
            # The operators are the Flag's as well.
            for method in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if method not in classdict:
                    put(method, getattr(Flag, method))
        put('_boundary_', boundary or classdict.get('_boundary_') or getattr(first_enum, '_boundary_', None))
        put('_flag_mask_', 0)
        put('_singles_mask_', 0)
        if custom_new is None:
            custom_new = getattr(enum_class, '__new_member__', None)
        put('_made_by_', (custom_new or member_type.__new__,))
        put('__new__', Enum.__new__)
        if is_flag and enum_class._boundary_ is not KEEP and any(isinstance(v, int) and v < 0 for v in members.values()):
            # A negative value stands for all flags but some.
            bits = max((v.bit_length() for v in members.values() if isinstance(v, int) and v > 0), default=0)
            members = {k: v & (1 << bits) - 1 if isinstance(v, int) and v < 0 else v for k, v in members.items()}
        for name, value in members.items():
            enum_class._add_member(name, value, custom_new, member_type, is_flag)
        if order is not None:
            if isinstance(order, str):
                order = order.replace(',', ' ').split()
            order = [n for n in order if n not in enum_class._member_map_ or n in enum_class._member_names_]
            if order != enum_class._member_names_:
                raise TypeError('member order does not match _order_:\n  %r\n  %r' % (enum_class._member_names_, order))
        if is_flag:
            named = [enum_class._member_map_[n] for n in enum_class._member_names_]
            if enum_class._boundary_ is KEEP and named:
                top = max(m._value_ for m in enum_class._member_map_.values())
                put('_all_bits_', 2 ** max(top, 0).bit_length() - 1)
            else:
                put('_all_bits_', 2 ** enum_class._flag_mask_.bit_length() - 1)
        return enum_class

    def _add_member(cls, name, value, custom_new, member_type, is_flag):
        put = super().__setattr__
        args = value if isinstance(value, tuple) else (value,)
        if member_type is tuple:
            args = (args,)
        if custom_new is not None:
            obj = custom_new(cls, *args)
        elif member_type.__new__ is object.__new__:
            obj = object.__new__(cls)
        else:
            obj = member_type.__new__(cls, *args)
        if not hasattr(obj, '_value_'):
            if member_type is object:
                obj._value_ = value
            else:
                try:
                    obj._value_ = member_type(*args)
                except Exception as exc:
                    raise TypeError('_value_ not set in __new__, unable to create it') from exc
        value = obj._value_
        obj._name_ = name
        obj.__objclass__ = cls
        obj.__init__(*args)
        obj._sort_order_ = len(cls._member_names_)
        canonical = None
        try:
            canonical = cls._value2member_map_.get(value)
        except TypeError:
            for other in cls._member_map_.values():
                if other._value_ == value:
                    canonical = other
                    break
        if canonical is not None:
            obj = canonical
        else:
            if is_flag and isinstance(value, int):
                if value >= 0:
                    put('_flag_mask_', cls._flag_mask_ | value)
                single = value > 0 and value & (value - 1) == 0
                if single:
                    put('_singles_mask_', cls._singles_mask_ | value)
                    cls._member_names_.append(name)
            else:
                cls._member_names_.append(name)
            try:
                cls._value2member_map_[value] = obj
            except TypeError:
                cls._unhashable_values_.append(value)
        cls._member_map_[name] = obj
        put(name, _placed(cls, name, obj))

    @staticmethod
    def _find_base(name, bases):
        if not bases:
            return Enum, object
        for base in bases:
            if isinstance(base, EnumType) and getattr(base, '_member_names_', None):
                raise TypeError('<enum %r> cannot extend %r' % (name, base))
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`')
        data_types = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    data_type = getattr(base, '_member_type_', object)
                    if data_type is not object:
                        if data_type not in data_types:
                            data_types.append(data_type)
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__ or base in (int, str, float, tuple, bytes, bool, complex, list, dict, set, frozenset):
                    found = candidate or base
                    if found not in data_types:
                        data_types.append(found)
                    break
                else:
                    candidate = candidate or base
        if len(data_types) > 1:
            raise TypeError('too many data types for %r: %r' % (name, set(data_types)))
        return first_enum, data_types[0] if data_types else object

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names:
                value = (value, names) + values
            return cls._lookup(value)
        if names is None and type is None:
            raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create a new, empty, enum')
        return cls._create(value, names or (), module, qualname, type, start, boundary)

    def _create(cls, class_name, names, module, qualname, data_type, start, boundary):
        bases = (cls,) if data_type is None else (data_type, cls)
        metacls = type(cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names = names, []
            last = []
            for count, name in enumerate(original):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names:
            if isinstance(item, str):
                name, value = item, names[item]
            else:
                name, value = item
            namespace[name] = value
        if module is None:
            from collections import _caller_module
            module = _caller_module(2)
        namespace['__module__'] = module
        if qualname is not None:
            namespace['__qualname__'] = qualname
        return metacls(class_name, bases, namespace, boundary=boundary)

    def _lookup(cls, value):
        if type(value) is cls:
            return value
        try:
            found = cls._value2member_map_.get(value)
            if found is not None:
                return found
        except TypeError:
            for other in cls._member_map_.values():
                if other._value_ == value:
                    return other
        if not cls._member_map_:  # called by a __new__ that wanted that of the data type
            raise TypeError(f'{cls!r} has no members defined')
        exc = None
        try:
            result = cls._missing_(value)
        except Exception as e:
            exc = e
            result = None
        if isinstance(result, cls):
            return result
        if hasattr(cls, '__flag__') and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        if result is None and exc is None:
            raise invalid
        if exc is None:
            exc = TypeError('error in %s._missing_: returned %r instead of None or a valid member' % (cls.__name__, result))
        if not isinstance(exc, ValueError):
            exc.__context__ = invalid
        raise exc

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError('%r cannot delete member %r.' % (cls.__name__, attr))
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('cannot reassign member %r' % (name,))
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__', '__name__',
                 '__qualname__', *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add('__init_subclass__')
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    # Functions, in tuples lest they become methods: what shows the values of members, and what makes members.
    @_property
    def _value_repr_(cls):
        return cls._shown_by_[0]

    @_property
    def _new_member_(cls):
        return cls._made_by_[0]

    @_property
    def __members__(cls):
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if hasattr(cls, '__flag__'):
            return '<flag %r>' % cls.__name__
        return '<enum %r>' % cls.__name__

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])


EnumMeta = EnumType


def _placed(cls, name, member):
    # What a class has under the name of a member: the member, or what shows it beside an attribute that a base has under the name.
    found = owner = kind = None
    for base in cls.__mro__[1:]:
        attr = base.__dict__.get(name)
        if isinstance(attr, (property, _DynamicClassAttribute)):
            return _redirect(member, name, attr, 'enum', base)
        if _is_descriptor(attr):
            found, kind, owner = attr, kind or 'desc', owner or base
        elif attr is not None:
            kind, owner = 'attr', base
    return member if found is None else _redirect(member, name, found, kind, owner)


def _find_data_repr(bases):
    # How values are shown: as their type does.
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType):
                return getattr(base, '_shown_by_', (None,))[0]
            if base is not object and '__repr__' in base.__dict__:
                if '__dataclass_fields__' in base.__dict__ and base.__dict__['__dataclass_params__'].repr:
                    return _dataclass_repr
                return base.__dict__['__repr__']
    return None


def _dataclass_repr(self):
    return ', '.join('%s=%r' % (name, getattr(self, name)) for name, field in self.__dataclass_fields__.items() if field.repr)


def show_flag_values(value):
    """Return the values of the single bits of a flag."""
    value = getattr(value, 'value', value)
    return [1 << i for i in range(value.bit_length()) if value >> i & 1]


class Enum(metaclass=EnumType):
    """Create a collection of name/value pairs."""

    _member_names_ = []
    _member_map_ = {}
    _member_type_ = object
    _value2member_map_ = {}
    _boundary_ = None
    _shown_by_ = (None,)
    _made_by_ = (object.__new__,)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            import warnings
            warnings.warn('In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support adding +1\n'
                          'and the value returned will be the largest value in the enum incremented by 1', DeprecationWarning, stacklevel=4)
            for v in reversed(last_values):
                try:
                    return v + 1
                except TypeError:
                    pass
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __new__(cls, value):
        return cls._lookup(value)

    def __init__(self, *args, **kwds):
        pass

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_

    def __repr__(self):
        cls = self.__class__
        return '<%s.%s: %s>' % (cls.__name__, self._name_, (cls._shown_by_[0] or repr)(self._value_))

    def __str__(self):
        return '%s.%s' % (self.__class__.__name__, self._name_)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        members = self._member_map_
        names = set() if self.__class__._member_type_ is object else set(object.__dir__(self))
        names.update(name for name in getattr(self, '__dict__', ()) if name[0] != '_' and name not in members)
        for cls in self.__class__.__mro__:
            for name, obj in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if name not in members or isinstance(obj, property) and obj.fget is not None:
                    names.add(name)
                elif isinstance(obj, property):
                    names.discard(name)
        return sorted(names | {'__class__', '__doc__', '__eq__', '__hash__', '__module__'})

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """Only changes the repr(), leaving str() and format() to the mixed-in type."""


class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints."""

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)

    def __hash__(self):
        return hash(self._value_)


class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError('too many arguments for str(): %r' % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError('%r is not a string' % (values[0],))
        for what, text in zip(('encoding', 'errors'), values[1:]):
            if not isinstance(text, str):
                raise TypeError('%s must be a string, not %r' % (what, text))
        value = str(*values)
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        return str.__format__(self, format_spec)

    def __hash__(self):
        return hash(self._value_)


class FlagBoundary(StrEnum):
    """Control how out of range values are handled."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP


class Flag(Enum):
    """Support for flags."""

    _numeric_repr_ = repr
    __flag__ = True
    _boundary_ = STRICT
    _flag_mask_ = _singles_mask_ = _all_bits_ = 0

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 2 ** last_value.bit_length()
        except Exception:
            raise TypeError('invalid flag value %r' % last_value) from None

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        mask, singles, all_bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        boundary = cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError('%r invalid value %r\n    given %s\n  allowed %s' % (cls, value, _bits(value, width), _bits(mask, width)))
            if boundary is CONFORM:
                value = value & mask
            elif boundary is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        negative = value
        if value < 0:
            value = all_bits + 1 + value if boundary in (EJECT, KEEP) else singles & value
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        if not hasattr(pseudo, '_value_'):
            pseudo._value_ = value
        # It is named by its single bits, then by the aliases of several bits that are whole in it, then by what is left.
        members = cls._parts(value & singles)
        combined = value & singles
        if value & ~singles:
            for m in cls._member_map_.values():
                if m not in members and m._value_ and m._value_ & value == m._value_:
                    members.append(m)
                    combined |= m._value_
        unknown = value ^ combined
        if not combined:
            pseudo._name_ = None
        elif unknown and boundary is STRICT:
            raise ValueError('%r: no members with value %r' % (cls, unknown))
        else:
            pseudo._name_ = '|'.join([m._name_ for m in members])
            if unknown:
                pseudo._name_ += '|%s' % cls._numeric_repr_(unknown)
        pseudo = cls._value2member_map_.setdefault(value, pseudo)
        if negative < 0:
            cls._value2member_map_[negative] = pseudo
        return pseudo

    @classmethod
    def _parts(cls, value):
        return [m for m in cls if m._value_ & value]

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(self.__class__._parts(self._value_))

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        value = (cls._shown_by_[0] or repr)(self._value_)
        if self._name_ is None:
            return '<%s: %s>' % (cls.__name__, value)
        return '<%s.%s: %s>' % (cls.__name__, self._name_, value)

    def __str__(self):
        if self._name_ is None:
            return '%s(%r)' % (self.__class__.__name__, self._value_)
        return '%s.%s' % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def __hash__(self):
        return hash(self._value_)

    def _number(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        other = self._number(other)
        return NotImplemented if other is None else self.__class__(self._value_ | other)

    def __and__(self, other):
        other = self._number(other)
        return NotImplemented if other is None else self.__class__(self._value_ & other)

    def __xor__(self, other):
        other = self._number(other)
        return NotImplemented if other is None else self.__class__(self._value_ ^ other)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Support for integer-based flags."""

    _boundary_ = KEEP

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)

    __or__, __and__, __xor__, __ror__, __rand__, __rxor__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__ror__, Flag.__rand__, Flag.__rxor__
    __invert__, __repr__, __iter__, __contains__, __bool__, __hash__ = (Flag.__invert__, Flag.__repr__, Flag.__iter__, Flag.__contains__,
                                                                        Flag.__bool__, Flag.__hash__)


def unique(enumeration):
    """Class decorator for enumerations ensuring unique member values."""
    duplicates = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if duplicates:
        details = ', '.join('%s -> %s' % pair for pair in duplicates)
        raise ValueError('duplicate values found in %r: %s' % (enumeration, details))
    return enumeration


class EnumCheck(StrEnum):
    """Various conditions to check an enumeration for."""
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS = EnumCheck.CONTINUOUS
NAMED_FLAGS = EnumCheck.NAMED_FLAGS
UNIQUE = EnumCheck.UNIQUE


class verify:
    """Check an enumeration for various constraints."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
                if aliases:
                    raise ValueError('aliases found in %r: %s' % (enumeration, ', '.join('%s -> %s' % pair for pair in aliases)))
            elif check is CONTINUOUS:
                values = set(m.value for m in enumeration)
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if issubclass(enumeration, Flag):
                    missing = [2 ** i for i in range(low.bit_length(), high.bit_length()) if 2 ** i not in values]
                else:
                    missing = [i for i in range(low + 1, high) if i not in values]
                if missing:
                    raise ValueError(('invalid %s %r: missing values %s' % (
                        'flag' if issubclass(enumeration, Flag) else 'enum', enumeration.__name__, ', '.join(map(str, missing))))[:256])
            elif check is NAMED_FLAGS:
                lacking = {name: alias.value & ~enumeration._singles_mask_ for name, alias in enumeration._member_map_.items()
                           if alias.value >= 0 and alias.value & ~enumeration._singles_mask_}
                if lacking:
                    names = list(lacking)
                    which = 'alias %s is missing' % names[0] if len(names) == 1 else 'aliases %s and %s are missing' % (', '.join(names[:-1]), names[-1])
                    bits = 0
                    for value in lacking.values():
                        bits |= value
                    raise ValueError('invalid Flag %r: %s %s 0x%x [use enum.show_flag_values(value) for details]' % (
                        enumeration.__name__, which, 'combined values of' if bits & bits - 1 else 'value', bits))
        return enumeration


def global_enum(cls, update_str=False):
    """Class decorator that exports the members of an enumeration to its module, and names them after it."""
    import sys
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def global_enum_repr(self):
    """The repr of a member that its module has under its name."""
    return f'{self.__class__.__module__.split(".")[-1]}.{self._name_}'


def global_flag_repr(self):
    """The repr of flags that their module has under their names."""
    module = self.__class__.__module__.split('.')[-1]
    if self._name_ is None:
        return f'{module}.{self.__class__.__name__}({self._value_!r})'
    return '|'.join(n if n[0].isdigit() else f'{module}.{n}' for n in self._name_.split('|'))


def global_str(self):
    """The str of a member that its module has under its name."""
    if self._name_ is None:
        return f'{self.__class__.__name__}({self._value_!r})'
    return self._name_


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ for members that a module has under their names."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ by class and name."""
    return getattr, (self.__class__, self._name_)
