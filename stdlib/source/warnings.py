import sys
from operator import index

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings']

# Each filter is (action, what fits the text, category, what fits the module, line); the first that fits decides. What fits is a str, a pattern or, for
# anything, None; line 0 is any line.
filters = [('default', None, DeprecationWarning, '__main__', 0), ('ignore', None, DeprecationWarning, None, 0),
           ('ignore', None, PendingDeprecationWarning, None, 0), ('ignore', None, ImportWarning, None, 0), ('ignore', None, ResourceWarning, None, 0)]
defaultaction = 'default'
onceregistry = {}
_version = 1  # of the filters: a registry that is of another version is out of date


class WarningMessage:
    """What catch_warnings(record=True) collects."""

    _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (
            self.message, self._category_name, self.filename, self.lineno, self.line)


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    return _own_format(WarningMessage(message, category, filename, lineno, line=line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; a script may replace it."""
    _show_itself(WarningMessage(message, category, filename, lineno, file, line))


_formatwarning_orig, _showwarning_orig = formatwarning, showwarning


def _own_format(msg):
    line = _line(msg.filename, msg.lineno) if msg.line is None else msg.line
    text = f'{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n'
    if line:
        line = line.strip()
        text += f'  {line}\n'
    return text


def _show_itself(msg):
    file = sys.stderr if msg.file is None else msg.file
    if file is not None:
        if formatwarning is not _formatwarning_orig:
            text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
        else:
            text = _own_format(msg)
        try:
            file.write(text)
        except OSError:
            pass


_recorders = []  # the append methods of the lists of the catch_warnings that record, the innermost last


def _show(msg):
    if showwarning is not _showwarning_orig:
        if not callable(showwarning):
            raise TypeError('warnings.showwarning() must be set to a function or method')
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    elif _recorders:
        _recorders[-1](msg)
    else:
        _show_itself(msg)


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {type(skip_file_prefixes).__name__}")
    filename, lineno, namespace = _caller(stacklevel, skip_file_prefixes) or ('sys', 1, sys.__dict__)
    module = namespace.get('__name__')
    if not isinstance(module, str):
        module = '<string>'
    registry = namespace.setdefault('__warningregistry__', {})
    _decide(message, category, filename, lineno, module, registry, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning for a place in a source."""
    if not isinstance(filename, str):
        raise TypeError(f"warn_explicit() argument 'filename' must be str, not {'None' if filename is None else type(filename).__name__}")
    if module is None:
        module = filename.removesuffix('.py') or '<unknown>'
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError(f'module_globals must be a dict, not {type(module_globals).__name__!r}')
    _decide(message, category, filename, index(lineno), module, registry, source)


def _fits(pattern, text):
    if pattern is None:
        return True
    return pattern == text if type(pattern) is str else pattern.match(text)


def _decide(message, category, filename, lineno, module, registry, source):
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    key = (text, category, lineno)
    if registry is not None and _known(registry, key):
        return
    action, item = defaultaction, None
    for item in filters:
        act, pattern, cat, mod, line = item
        if issubclass(category, cat) and line in (0, lineno) and _fits(pattern, text) and _fits(mod, module):
            action = act
            break
    if action == 'error':
        raise message
    if action == 'ignore':
        return
    if action != 'always':
        if registry is not None:
            registry[key] = True
        if action == 'once':
            if _known(onceregistry if registry is None else registry, (text, category), True):
                return
        elif action == 'module':
            if registry is not None and _known(registry, (text, category), True):
                return
        elif action != 'default':
            raise RuntimeError('Unrecognized action (%r) in warnings.filters:\n %r' % (action, item))
    _show(WarningMessage(message, category, filename, lineno, source=source))


def _known(registry, key, note=False):
    # Whether something was shown, going by a registry; a registry from before the filters changed knows nothing.
    if registry.get('version') != _version:
        registry.clear()
        registry['version'] = _version
    elif registry.get(key):
        return True
    if note:
        registry[key] = True
    return False


def _filters_mutated():
    global _version
    _version += 1


def _add(action, message, category, module, lineno, append):
    item = (action, message, category, module, lineno)
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """Insert an entry into the list of warnings filters (at the front); message and module are regular expressions."""
    assert action in _ACTIONS, 'invalid action: %r' % (action,)
    assert isinstance(message, str), 'message must be a string'
    assert isinstance(category, type), 'category must be a class'
    assert issubclass(category, Warning), 'category must be a Warning subclass'
    assert isinstance(module, str), 'module must be a string'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    if message or module:
        import re
    _add(action, re.compile(message, re.I) if message else None, category, re.compile(module) if module else None, lineno, append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a simple entry into the list of warnings filters (at the front)."""
    assert action in _ACTIONS, 'invalid action: %r' % (action,)
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _add(action, None, category, None, lineno, append)


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    filters.clear()
    _filters_mutated()


class catch_warnings:
    """A context manager that restores filters and the hook upon exiting the context; with record, warnings go into the list that it returns."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append('record=True')
        if self._module is not sys.modules['warnings']:
            args.append('module=%r' % self._module)
        return '%s(%s)' % (type(self).__name__, ', '.join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError('Cannot enter %r twice' % self)
        self._entered = True
        module = self._module
        self._saved = module.filters, module.showwarning
        module.filters = module.filters[:]
        module._filters_mutated()
        log = None
        if self._record:
            log = []
            module._recorders.append(log.append)
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError('Cannot exit %r without entering first' % self)
        module = self._module
        module.filters, module.showwarning = self._saved
        module._filters_mutated()
        if self._record:
            module._recorders.pop()
