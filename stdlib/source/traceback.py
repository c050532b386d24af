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
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._shown = None

    @property
    def line(self):
        if self._line is None:
            return None if self.lineno is None else ''
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
        frames = [FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name) for frame, lineno in frame_gen]
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
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


def extract_tb(tb, limit=None):
    return StackSummary(_tail([_summary(frame) for frame in _extract(tb)], limit))


def extract_stack(f=None, limit=None):
    frames = [_summary(frame) for frame in _running()]
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


def _exception(exc, value):
    if value is _missing:
        return exc
    return value


def _lines(text):
    lines = text.split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    return [line + "\n" for line in lines]


def _blocks(text):
    """Split a rendered traceback as CPython does: a frame with its source is one piece."""
    out = []
    for line in _lines(text):
        if out and line.startswith("    ") and out[-1].startswith("  File "):
            out[-1] += line
        else:
            out.append(line)
    return out


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    exc = _exception(exc, value)
    if exc is None:
        return ["NoneType: None\n"]
    if chain and limit is None:
        return _blocks(_render(exc))
    out = []
    frames = format_tb(exc.__traceback__, limit)
    if frames:
        out.append("Traceback (most recent call last):\n")
        out.extend(frames)
    return out + format_exception_only(exc)


def _name(cls):
    if cls.__module__ in ("__main__", "builtins"):
        return cls.__qualname__
    return cls.__module__ + "." + cls.__qualname__


def format_exception_only(exc, /, value=_missing):
    exc = _exception(exc, value)
    if exc is None:
        return ["NoneType: None\n"]
    text = ""
    if isinstance(exc, SyntaxError) and getattr(exc, "filename", None):
        rendered = _lines(_render(exc))
        return rendered[[i for i, line in enumerate(rendered) if line.startswith("  File ")][-1]:]
    try:
        text = str(exc)
    except Exception:
        text = "<exception str() failed>"
    name = _name(type(exc))
    out = [f"{name}: {text}\n" if text else f"{name}\n"]
    for note in getattr(exc, "__notes__", ()):
        out.extend(_lines(str(note)))
    return out


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def _write(lines, file):
    out = sys.stderr if file is None else file
    for line in lines:
        out.write(line)


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    _write(format_exception(_exception(exc, value), limit=limit, chain=chain), file)


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def print_list(extracted, file=None):
    _write(format_list(extracted), file)


def clear_frames(tb):
    """Frames keep nothing alive here: there is nothing to clear."""


class TracebackException:
    """An exception captured as text."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False):
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        self._exception = exc_value

    @classmethod
    def from_exception(cls, exc, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, **kwargs)

    def format(self, *, chain=True):
        yield from format_exception(self._exception, chain=chain)

    def print(self, *, file=None, chain=True):
        """Print what format returns to file, sys.stderr by default."""
        _write(self.format(chain=chain), file)

    def format_exception_only(self):
        yield from format_exception_only(self._exception)

    def __str__(self):
        return str(self._exception)
