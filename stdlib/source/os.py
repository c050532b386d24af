import sys
from collections.abc import MutableMapping as _MutableMapping

import posixpath as path  # eager

sys.modules["os.path"] = path  # eager

name = "posix"
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"

error = OSError


def fspath(path):
    """Return the text of a path."""
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
    text = method(path)
    if not isinstance(text, (str, bytes)):
        raise TypeError("expected {}.__fspath__() to return str or bytes, not {}".format(type(path).__name__, type(text).__name__))
    return text


class _Environ(_MutableMapping):
    """The environment: reads go to the granted variables, changes stay in the script."""

    def __init__(self):
        self._changed = {}

    def __getitem__(self, key):
        if not isinstance(key, str):
            raise TypeError("str expected, not " + type(key).__name__)
        if key in self._changed:
            value = self._changed[key]
        else:
            value = _getenv(key)
        if value is None:
            raise KeyError(key) from None
        return value

    def __setitem__(self, key, value):
        if not isinstance(key, str) or not isinstance(value, str):
            raise TypeError("str expected, not " + type(value if isinstance(key, str) else key).__name__)
        self._changed[key] = value

    def __delitem__(self, key):
        self[key]
        self._changed[key] = None

    def _all(self):
        out = dict(_environ())
        for key, value in self._changed.items():
            if value is None:
                out.pop(key, None)
            else:
                out[key] = value
        return out

    def __iter__(self):
        return iter(self._all())

    def __len__(self):
        return len(self._all())

    def __repr__(self):
        return "environ({" + ", ".join(f"{k!r}: {v!r}" for k, v in self._all().items()) + "})"

    def copy(self):
        return self._all()


environ = _Environ()


def getenv(key, default=None):
    """Return an environment variable, or default when it is not set."""
    return environ.get(key, default)
