import sys

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings']

# Each filter is (action, pattern of the text or None, category, pattern of the module or None, line); the first that fits decides.
filters = [('default', None, DeprecationWarning, None, 0), ('ignore', None, PendingDeprecationWarning, None, 0), ('ignore', None, ImportWarning, None, 0),
           ('ignore', None, ResourceWarning, None, 0)]
defaultaction = _defaultaction = 'default'
onceregistry = {}
_registry = {}  # what was shown, where warn() is not told of another registry


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
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    return text + '  %s\n' % line.strip() if line and line.strip() else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; a script may replace it."""
    file = sys.stderr if file is None else file
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


_log = []  # the lists of the catch_warnings that record, innermost last


def _show(message, category, filename, lineno, source=None):
    if _log and showwarning is _own_showwarning:
        _log[-1].append(WarningMessage(message, category, filename, lineno, source=source))
    elif not callable(showwarning):
        raise TypeError('warnings.showwarning() must be set to a function or method')
    else:
        showwarning(message, category, filename, lineno)


_own_showwarning = showwarning


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError('skip_file_prefixes must be a tuple of strs.')
    warn_explicit(message, category, sys.argv[0] or '<script>', 0, '__main__', _registry, source=source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning for a place in a source."""
    lineno = int(lineno)
    if module is None:
        module = filename[:-3] if filename[-3:].lower() == '.py' else filename or '<unknown>'
    if registry is None:
        registry = {}
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = defaultaction
    for act, pattern, cat, mod, line in filters:
        if ((pattern is None or pattern.match(str(text))) and issubclass(category, cat) and (mod is None or mod.match(module))
                and line in (0, lineno)):
            action = act
            break
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        registry[key] = 1
        once = (text, category)
        if onceregistry.get(once):
            return
        onceregistry[once] = 1
    elif action == 'module':
        registry[key] = 1
        if registry.get((text, category, 0)) and lineno:
            return
        registry[text, category, 0] = 1
    elif action == 'default':
        registry[key] = 1
    elif action != 'always':
        raise RuntimeError('Unrecognized action (%r) in warnings.filters:\n %s' % (action, (act, pattern, cat, mod, line)))
    _show(message, category, filename, lineno, source)


def _add(action, message, category, module, lineno, append):
    item = (action, message, category, module, lineno)
    if append:
        if item not in filters:
            filters.append(item)
        return
    while item in filters:
        filters.remove(item)
    filters.insert(0, item)
    _registry.clear()


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
    _registry.clear()


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
        global showwarning
        if self._entered:
            raise RuntimeError('Cannot enter %r twice' % self)
        self._entered = True
        self._saved = filters[:], showwarning, dict(_registry), dict(onceregistry)
        _registry.clear()
        onceregistry.clear()
        if self._record:
            log = []
            _log.append(log)
            showwarning = _own_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log if self._record else None

    def __exit__(self, *exc_info):
        global showwarning
        if not self._entered:
            raise RuntimeError('Cannot exit %r without entering first' % self)
        filters[:], showwarning, registry, once = self._saved
        for target, saved in ((_registry, registry), (onceregistry, once)):
            target.clear()
            target.update(saved)
        if self._record:
            _log.pop()
