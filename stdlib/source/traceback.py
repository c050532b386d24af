import sys

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc', 'format_exc',
           'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_tb',
           'print_list']

_missing = object()


class FrameSummary:
    """One frame of a traceback."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals', '_shown')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = {k: _text(v, 'local', repr) for k, v in locals.items()} if locals else None
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._shown = None

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = _source(self.filename, self.lineno)
        return self._line.strip()

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _summary(frame):
    file, name, line, shown, lineno, end_lineno, colno, end_colno = frame
    if colno < 0:
        end_lineno = colno = end_colno = None
    summary = FrameSummary(file, lineno, name, line=line, end_lineno=end_lineno, colno=colno, end_colno=end_colno)
    summary._shown = shown
    return summary


class StackSummary(list):
    """The frames of a traceback, outermost first."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Create a StackSummary from pairs of frame and line number."""
        frames = []
        for frame, lineno in frame_gen:
            code = frame.f_code
            frames.append(FrameSummary(code.co_filename, lineno, code.co_name, line=_source(code, lineno)))
        return klass(_tail(frames, limit))

    @classmethod
    def from_list(klass, a_list):
        """Create a StackSummary from FrameSummary objects or tuples of filename, line number, name and line."""
        result = klass()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary):
        """Return the lines that a traceback prints for a frame."""
        if frame_summary._shown is not None:
            return frame_summary._shown
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary.line:
            text += f'    {frame_summary.line}\n'
        if frame_summary.locals:
            text += ''.join(f'    {name} = {value}\n' for name, value in sorted(frame_summary.locals.items()))
        return text

    def format(self):
        """Return the texts of the frames; what repeats more than three times is counted."""
        out = []
        last = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                if count > _RECURSIVE_CUTOFF:
                    out.append(_repeated(count))
                last = place
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                out.append(text)
        if count > _RECURSIVE_CUTOFF:
            out.append(_repeated(count))
        return out


_RECURSIVE_CUTOFF = 3


def _repeated(count):
    count -= _RECURSIVE_CUTOFF
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _tail(frames, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is None:
            return frames
        limit = max(limit, 0)
    return frames[:limit] if limit >= 0 else frames[limit:]


def extract_tb(tb, limit=None):
    return StackSummary(_tail([_summary(frame) for frame in _extract(tb)], limit))


def extract_stack(f=None, limit=None):
    frames = [FrameSummary(file, lineno, name, line=line) for file, name, line, _, lineno, *_ in _running()]  # where in the line is told for tracebacks only
    while frames and frames[-1].filename.startswith('<minipy traceback'):
        frames.pop()
    return StackSummary(_tail_of_stack(frames, limit))


def _tail_of_stack(frames, limit):
    # The end of a stack is what is near, where a traceback's is what is far.
    if limit is None:
        return frames
    return frames[-limit:] if limit > 0 else frames[:-limit] if limit < 0 else []


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    _write(format_stack(f, limit), file)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def format_list(extracted):
    return StackSummary.from_list(extracted).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def _parts(exc, value, tb):
    if (value is _missing) != (tb is _missing):
        raise ValueError('Both or neither of value and tb must be given')
    if value is not _missing:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f'Exception expected for value, {type(exc).__name__} found')


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    value, tb = _parts(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_missing):
    if value is _missing:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only())


def _whole(value, tb, limit, chain):
    # The machine writes the same text, at a fraction of the steps, where there is nothing to choose.
    if limit is None and chain and value is not None and value.__traceback__ is tb and not hasattr(sys, 'tracebacklimit'):
        return _render(value)
    return ''.join(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exc(limit=None, chain=True):
    exc = sys.exception()
    return _whole(exc, getattr(exc, '__traceback__', None), limit, chain)


def _write(lines, file):
    out = sys.stderr if file is None else file
    for line in lines:
        out.write(line)


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    value, tb = _parts(exc, value, tb)
    _write([_whole(value, tb, limit, chain)], file)


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def print_list(extracted, file=None):
    _write(format_list(extracted), file)


def clear_frames(tb):
    """Frames keep nothing alive here: there is nothing to clear."""


def _text(value, what, show=str):
    try:
        return show(value)
    except BaseException:
        return f'<{what} {show.__name__}() failed>'


class _Margin:
    """Where the text of exceptions in groups goes: depth is that of the groups, open whether the innermost still lacks its last line."""

    def __init__(self):
        self.depth = 0
        self.open = False

    def indented(self, text, char='|'):
        if not self.depth:
            return text
        prefix = '  ' * self.depth + char + ' '
        return ''.join([prefix + line for line in text.splitlines(True)])


class TracebackException:
    """An exception captured as text: its stack, message and notes, and those of the exceptions that led to it or are in it."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, _seen=None):
        outermost = _seen is None
        seen = set() if outermost else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = extract_tb(exc_traceback, limit)
        self.exc_type = exc_type
        self._str = _text(exc_value, 'exception')
        if isinstance(exc_value, BaseException):
            self._str += _suggestion(exc_value, exc_traceback is not None)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        if exc_type is not None and issubclass(exc_type, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        if outermost:
            self._capture_related(exc_value, compact, {'limit': limit, 'max_group_width': max_group_width, 'max_group_depth': max_group_depth, '_seen': seen})

    def _capture_related(self, exc, compact, options):
        # A loop, not recursion: chains are as long as scripts make them.
        seen = options['_seen']

        def captured(exc):
            return TracebackException(type(exc), exc, exc.__traceback__, **options)

        waiting = [(self, exc)]
        while waiting:
            te, exc = waiting.pop()
            te.__cause__ = te.__context__ = te.exceptions = None
            if exc is None:
                continue
            if exc.__cause__ is not None and id(exc.__cause__) not in seen:
                te.__cause__ = captured(exc.__cause__)
                waiting.append((te.__cause__, exc.__cause__))
            wanted = not compact or te.__cause__ is None and not exc.__suppress_context__
            if wanted and exc.__context__ is not None and id(exc.__context__) not in seen:
                te.__context__ = captured(exc.__context__)
                waiting.append((te.__context__, exc.__context__))
            if isinstance(exc, BaseExceptionGroup):
                te.exceptions = [captured(member) for member in exc.exceptions]
                waiting.extend(zip(te.exceptions, exc.exceptions))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        """Yield the lines about the exception itself: for a syntax error its place, the message, the notes."""
        if self.exc_type is None:
            name = None
        else:
            name = self.exc_type.__qualname__
            module = self.exc_type.__module__
            if module not in ('__main__', 'builtins'):
                name = (module if isinstance(module, str) else '<unknown>') + '.' + name
        if name is not None and issubclass(self.exc_type, SyntaxError):
            yield from self._format_place(name)
        elif name is None:
            yield f'{self._str}\n'
        elif self._str:
            yield f'{name}: {self._str}\n'
        else:
            yield f'{name}\n'
        from collections.abc import Sequence
        notes = self.__notes__
        if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                for line in _text(note, 'note').split('\n'):
                    yield line + '\n'
        elif notes is not None:
            yield _text(notes, '__notes__', repr) + '\n'

    def _format_place(self, name):
        beside = ''
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            beside = f' ({self.filename})'
        if self.text is not None:
            line = self.text.rstrip('\n')
            shown = line.lstrip(' \n\f')
            yield f'    {shown}\n'
            if self.offset is not None:
                cut = len(line) - len(shown)
                start = self.offset - 1 - cut
                end = (self.end_offset or self.offset) - 1 - cut
                if end == start or self.end_offset == -1:
                    end = start + 1
                if start >= 0:
                    before = ''.join(c if c.isspace() else ' ' for c in shown[:start])  # tabs keep the carets in place
                    yield f'    {before}{"^" * (end - start)}\n'
        yield f'{name}: {self.msg or "<no detail available>"}{beside}\n'

    def format(self, *, chain=True, _ctx=None):
        """Yield the lines that a traceback prints; some strings hold several lines."""
        margin = _Margin() if _ctx is None else _ctx
        links = [(self, None)]
        while chain:
            te = links[-1][0]
            if te.__cause__ is not None:
                links.append((te.__cause__, _CAUSE))
            elif te.__context__ is not None and not te.__suppress_context__:
                links.append((te.__context__, _CONTEXT))
            else:
                break
        for te, line in reversed(links):
            if te.exceptions is None:
                if te.stack:
                    yield margin.indented('Traceback (most recent call last):\n')
                    for text in te.stack.format():
                        yield margin.indented(text)
                for text in te.format_exception_only():
                    yield margin.indented(text)
            elif margin.depth > self.max_group_depth:
                yield margin.indented(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from te._format_group(chain, margin)
            if line is not None:
                yield margin.indented(line)

    def _format_group(self, chain, margin):
        outermost = margin.depth == 0
        if outermost:
            margin.depth = 1
        if self.stack:
            yield margin.indented('Exception Group Traceback (most recent call last):\n', '+' if outermost else '|')
            for text in self.stack.format():
                yield margin.indented(text)
        for text in self.format_exception_only():
            yield margin.indented(text)
        number = len(self.exceptions)
        shown = min(number, self.max_group_width + 1)
        margin.open = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                margin.open = True  # an inner group may write the line that closes both
            cut = i >= self.max_group_width
            yield f'{"  " * margin.depth}{"  " if i else "+-"}+---------------- {"..." if cut else i + 1} ----------------\n'
            margin.depth += 1
            if cut:
                rest = number - self.max_group_width
                yield margin.indented(f'and {rest} more exception{"s" if rest > 1 else ""}\n')
            else:
                yield from self.exceptions[i].format(chain=chain, _ctx=margin)
            if last and margin.open:
                yield '  ' * margin.depth + '+------------------------------------\n'
                margin.open = False
            margin.depth -= 1
        if outermost:
            margin.depth = 0

    def print(self, *, file=None, chain=True):
        """Print what format returns to file, sys.stderr by default."""
        _write(self.format(chain=chain), file)


_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'
