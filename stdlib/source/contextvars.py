"""Context variables: values that belong to the task that set them."""

from _minipy import dynamic as _dynamic
from types import GenericAlias as _GenericAlias

__all__ = ['Context', 'ContextVar', 'Token', 'copy_context']


class _Missing:
    def __repr__(self):
        return '<Token.MISSING>'


_MISSING = _Missing()


class Context:
    """A mapping of context variables to their values.

    The dict behind it is never changed, only replaced: so copies share it.
    """

    def __init__(self):
        self._values = {}
        self._outer = None  # of a context that is entered, the one it was entered from

    def copy(self):
        """Return a context with the same values."""
        other = Context()
        other._values = self._values
        return other

    def run(self, callable, /, *args, **kwargs):
        """Call callable in this context."""
        if self._outer is not None and self._is_entered():
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        outer = _current[0]
        self._outer = outer
        _current[0] = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current[0] = outer
            self._outer = None

    def _is_entered(self):
        """Tell a context that is entered from one whose run was dropped for want of budget."""
        context = _current[0]
        while context is not None and context is not self:
            context = context._outer
        return context is self

    def _known(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {var!r}')
        return var in self._values

    def __getitem__(self, var):
        if not self._known(var):
            raise KeyError(var)
        return self._values[var]

    def __contains__(self, var):
        return self._known(var)

    def get(self, var, default=None, /):
        """Return the value of var in this context, or default."""
        return self._values[var] if self._known(var) else default

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        """Return the variables that have a value."""
        return self._values.keys()

    def values(self):
        """Return the values."""
        return self._values.values()

    def items(self):
        """Return pairs of variable and value."""
        return self._values.items()


_current = _dynamic([Context()])


def copy_context():
    """Return a copy of the current context."""
    return _current[0].copy()


class Token:
    """What ContextVar.set returns: reset undoes the setting with it."""

    __slots__ = ('var', 'old_value', '_context', '_used')
    MISSING = _MISSING

    def __init__(self, var, old_value, context):
        self.var, self.old_value, self._context, self._used = var, old_value, context, False

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self.var!r} at {id(self):#x}>'

    __class_getitem__ = classmethod(_GenericAlias)


class ContextVar:
    """A variable whose value depends on the current context."""

    def __init__(self, name, /, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name, self._default = name, default

    @property
    def name(self):
        """The name given to the variable."""
        return self._name

    def get(self, default=_MISSING, /):
        """Return the value in the current context, default, or the variable's own default."""
        values = _current[0]._values
        if self in values:
            return values[self]
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Set the value in the current context and return a token for reset."""
        context = _current[0]
        token = Token(self, context._values.get(self, _MISSING), context)
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        """Give the variable the value that it had before the set that returned token."""
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token.var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _current[0]
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        values = dict(context._values)
        if token.old_value is _MISSING:
            values.pop(self, None)
        else:
            values[self] = token.old_value
        context._values = values

    def __repr__(self):
        default = '' if self._default is _MISSING else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'

    __class_getitem__ = classmethod(_GenericAlias)
