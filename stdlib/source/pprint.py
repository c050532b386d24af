__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Pretty-print a Python object to a stream [default is sys.stdout]."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Format a Python object into a pretty-printed representation."""
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Pretty-print a Python object, dicts in their order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """Version of repr() which can handle recursive data structures."""
    return PrettyPrinter()._safe(object, {}, None, 0)[0]


def isreadable(object):
    """Determine if saferepr(object) is readable by eval()."""
    return PrettyPrinter()._safe(object, {}, None, 0)[1]


def isrecursive(object):
    """Determine if object requires a recursive representation."""
    return PrettyPrinter()._safe(object, {}, None, 0)[2]


def _recursion(object):
    return '<Recursion on %s with id=%s>' % (type(object).__name__, id(object))


class _Key:
    __slots__ = ('obj',)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _pair_key(t):
    return _Key(t[0])


class PrettyPrinter:
    """Prints objects over several lines where one is not enough."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent, self._width, self._depth, self._stream = indent, width, depth, stream
        self._compact, self._sort_dicts, self._underscore_numbers = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        text = self.pformat(object) + '\n'
        if self._stream is not None:
            self._stream.write(text)
        else:
            print(text, end='')

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, {}, 0)
        return ''.join(out)

    def _items(self, mapping):
        return sorted(mapping.items(), key=_pair_key) if self._sort_dicts else list(mapping.items())

    def isreadable(self, object):
        """Determine if the representation of the object can be read by eval()."""
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def isrecursive(self, object):
        """Determine if the object requires a recursive representation."""
        return self.format(object, {}, 0, 0)[2]

    def format(self, object, context, maxlevels, level):
        """Return the representation of the object on one line, whether eval() can read it, and whether it is recursive."""
        return self._safe(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _safe(self, object, context, maxlevels, level):
        kind = type(object)
        r = kind.__repr__
        if isinstance(object, int) and r is int.__repr__:
            return (f'{object:_d}' if self._underscore_numbers else repr(object)), True, False
        if isinstance(object, dict) and r is dict.__repr__:
            if not object:
                return '{}', True, False
            form = '{%s}'
        elif isinstance(object, list) and r is list.__repr__:
            if not object:
                return '[]', True, False
            form = '[%s]'
        elif isinstance(object, tuple) and r is tuple.__repr__:
            if not object:
                return '()', True, False
            form = '(%s,)' if len(object) == 1 else '(%s)'
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith('<'), False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return form % '...', False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []
        level += 1
        for item in self._items(object) if form[0] == '{' else object:
            texts = []
            for x in item if form[0] == '{' else (item,):
                text, can_read, recurs = self.format(x, context, maxlevels, level)
                texts.append(text)
                readable = readable and can_read
                recursive = recursive or recurs
            parts.append(': '.join(texts))
        del context[key]
        return form % ', '.join(parts), readable, recursive

    def _format(self, object, out, indent, allowance, context, level):
        key = id(object)
        if key in context:
            out.append(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) <= self._width - indent - allowance:
            out.append(text)
            return
        if self._depth and level > self._depth:
            out.append(text)
            return
        kind = type(object)
        r = kind.__repr__
        context[key] = 1
        if isinstance(object, dict) and r is dict.__repr__:
            self._dict(object, out, indent, allowance + 1, context, level + 1)
        elif isinstance(object, list) and r is list.__repr__:
            out.append('[')
            self._sequence(object, out, indent, allowance + 1, context, level + 1)
            out.append(']')
        elif isinstance(object, tuple) and r is tuple.__repr__:
            out.append('(')
            end = ',)' if len(object) == 1 else ')'
            self._sequence(object, out, indent, allowance + len(end), context, level + 1)
            out.append(end)
        elif isinstance(object, (set, frozenset)) and r in (set.__repr__, frozenset.__repr__) and object:
            if kind is set:
                out.append('{')
                end = '}'
            else:
                out.append(kind.__name__ + '({')
                end = '})'
                indent += len(kind.__name__) + 1
            self._sequence(sorted(object, key=_Key), out, indent, allowance + len(end), context, level + 1)
            out.append(end)
        elif isinstance(object, str) and r is str.__repr__:
            self._text(object, out, indent, allowance, level + 1)
        elif isinstance(object, (bytes, bytearray)) and r in (bytes.__repr__, bytearray.__repr__):
            if r is bytes.__repr__:
                self._bytes(object, out, indent, allowance, level + 1)
            else:
                out.append('bytearray(')
                self._bytes(bytes(object), out, indent + 10, allowance + 1, level + 2)
                out.append(')')
        elif (write := _writer(kind, r)) is not None:
            write(self, object, out, indent, allowance, context, level + 1)
        elif hasattr(kind, '__dataclass_fields__') and hasattr(r, '_of_dataclass'):
            self._fields(object, [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values() if f.repr], out, indent,
                         allowance, context, level + 1)
        else:
            out.append(text)
        del context[key]

    def _dict(self, object, out, indent, allowance, context, level):
        self._pairs(self._items(object), out, indent, allowance, context, level)

    def _pairs(self, items, out, indent, allowance, context, level):
        out.append('{' + (self._indent - 1) * ' ')
        indent += self._indent
        for i, (k, v) in enumerate(items):
            last = i == len(items) - 1
            rep = self._repr(k, context, level)
            out.append(rep + ': ')
            self._format(v, out, indent + len(rep) + 2, allowance if last else 1, context, level)
            if not last:
                out.append(',\n' + ' ' * indent)
        out.append('}')

    def _ordered(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = object.__class__.__name__
        out.append(name + '(')
        self._format(list(object.items()), out, indent + len(name) + 1, allowance + 1, context, level)
        out.append(')')

    def _proxy(self, object, out, indent, allowance, context, level):
        out.append('mappingproxy(')
        self._format(object.copy(), out, indent + 13, allowance + 1, context, level)
        out.append(')')

    def _namespace(self, object, out, indent, allowance, context, level):
        name = None if type(object).__name__ != 'SimpleNamespace' else 'namespace'
        self._fields(object, list(object.__dict__.items()), out, indent, allowance, context, level, name)

    def _defaults(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = object.__class__.__name__
        indent += len(name) + 1
        out.append('%s(%s,\n%s' % (name, self._repr(object.default_factory, context, level), ' ' * indent))
        self._dict(object, out, indent, allowance + 1, context, level)
        out.append(')')

    def _counter(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = object.__class__.__name__
        out.append(name + '(')
        self._pairs(object.most_common(), out, indent + len(name) + 1, allowance + 2, context, level)
        out.append(')')

    def _chain(self, object, out, indent, allowance, context, level):
        name = object.__class__.__name__
        out.append(name + '(')
        indent += len(name) + 1
        for i, mapping in enumerate(object.maps):
            last = i == len(object.maps) - 1
            self._format(mapping, out, indent, allowance + 1 if last else 1, context, level)
            out.append(')' if last else ',\n' + ' ' * indent)

    def _deque(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = object.__class__.__name__
        out.append(name + '([')
        indent += len(name) + 1
        if object.maxlen is None:
            self._sequence(object, out, indent, allowance + 2, context, level)
            out.append('])')
        else:
            self._sequence(object, out, indent, 2, context, level)
            out.append('],\n%smaxlen=%s)' % (' ' * indent, self._repr(object.maxlen, context, level)))

    def _wrapped(self, object, out, indent, allowance, context, level):
        self._format(object.data, out, indent, allowance, context, level - 1)

    def _bytes(self, object, out, indent, allowance, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
            out.append('(')
        width = self._width - indent
        current, delimiter = b'', ''
        end = len(object) // 4 * 4
        for i in range(0, len(object), 4):
            part = object[i:i + 4]
            if i == end:
                width -= allowance
            if len(repr(current + part)) > width:
                if current:
                    out.append(delimiter + repr(current))
                    delimiter = '\n' + ' ' * indent
                current = part
            else:
                current += part
        if current:
            out.append(delimiter + repr(current))
        if level == 1:
            out.append(')')

    def _fields(self, object, items, out, indent, allowance, context, level, name=None):
        name = name or object.__class__.__name__
        indent += len(name) + 1
        out.append(name + '(')
        for i, (k, v) in enumerate(items):
            last = i == len(items) - 1
            out.append(k + '=')
            if id(v) in context:
                out.append('...')
            else:
                self._format(v, out, indent + len(k) + 1, allowance if last else 1, context, level)
            if not last:
                out.append(',\n' + ' ' * indent)
        out.append(')')

    def _sequence(self, items, out, indent, allowance, context, level):
        indent += self._indent
        if self._indent > 1:
            out.append((self._indent - 1) * ' ')
        delimiter = ''
        newline = ',\n' + ' ' * indent
        width = max_width = self._width - indent + 1
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                max_width -= allowance
                width -= allowance
            if self._compact:
                rep = self._repr(item, context, level)
                w = len(rep) + 2
                if width < w:
                    width = max_width
                    if delimiter:
                        delimiter = newline
                if width >= w:
                    width -= w
                    out.append(delimiter)
                    delimiter = ', '
                    out.append(rep)
                    continue
            out.append(delimiter)
            delimiter = newline
            self._format(item, out, indent, allowance if last else 1, context, level)

    def _text(self, object, out, indent, allowance, level):
        if not object:
            out.append(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        max_width1 = max_width = self._width - indent
        rep = ''
        for i, line in enumerate(lines):
            rep = repr(line)
            if i == len(lines) - 1:
                max_width1 -= allowance
            if len(rep) <= max_width1:
                chunks.append(rep)
                continue
            parts = _words(line)
            max_width2 = max_width
            current = ''
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    max_width2 -= allowance
                if len(repr(candidate)) > max_width2:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(rep)
            return
        if level == 1:
            out.append('(')
        for i, rep in enumerate(chunks):
            if i > 0:
                out.append('\n' + ' ' * indent)
            out.append(rep)
        if level == 1:
            out.append(')')


def _writer(kind, r):
    # What writes instances of a class of another module that has the __repr__ r; None for all others.
    if not _known:
        from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
        from types import MappingProxyType, SimpleNamespace
        P = PrettyPrinter
        _known.extend([(OrderedDict, P._ordered), (MappingProxyType, P._proxy), (SimpleNamespace, P._namespace), (defaultdict, P._defaults),
                       (Counter, P._counter), (ChainMap, P._chain), (deque, P._deque), (UserDict, P._wrapped), (UserList, P._wrapped),
                       (UserString, P._wrapped)])
    for known, write in _known:
        if issubclass(kind, known):
            return write if r is known.__repr__ else None
    return None


_known = []


def _words(line):
    # Words, each with the white space that follows it.
    parts = []
    start = i = 0
    n = len(line)
    while i < n:
        while i < n and not line[i].isspace():
            i += 1
        while i < n and line[i].isspace():
            i += 1
        parts.append(line[start:i])
        start = i
    return parts
