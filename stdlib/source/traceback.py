import sys

__all__ = ["FrameSummary", "StackSummary", "TracebackException", "clear_frames", "extract_tb", "format_exc", "format_exception",
           "format_exception_only", "format_list", "format_tb", "print_exc", "print_exception", "print_list", "print_tb", "walk_tb"]

_missing = object()


class FrameSummary:
    """One frame of a traceback."""

    __slots__ = ("filename", "lineno", "name", "line")

    def __init__(self, filename, lineno, name, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """The frames of a traceback, outermost first."""

    def format(self):
        out = []
        for frame in self:
            text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
            if frame.line:
                text += f"    {frame.line.strip()}\n"
            out.append(text)
        return out


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _tail(frames, limit):
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


def extract_tb(tb, limit=None):
    frames = []
    for frame, line in walk_tb(tb):
        code = frame.f_code
        frames.append(FrameSummary(code.co_filename, line, code.co_name))
    return StackSummary(_tail(frames, limit))


def format_list(extracted):
    return StackSummary(f if isinstance(f, FrameSummary) else FrameSummary(*f) for f in extracted).format()


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

    def format_exception_only(self):
        yield from format_exception_only(self._exception)

    def __str__(self):
        return str(self._exception)
