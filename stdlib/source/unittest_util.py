from collections import Counter

_MAX_LENGTH = 80
_BEGIN = _COMMON = _END = 5  # of what is cut, these many characters stay at least
_PLACEHOLDER = 12  # about what "[99 chars]" takes
_DIFF = _MAX_LENGTH - (_BEGIN + _PLACEHOLDER + _COMMON + _PLACEHOLDER + _END)


def safe_repr(obj, short=False):
    """repr(obj), that of object where the class's own fails; cut off when it shall be short."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + ' [truncated]...'


def strclass(cls):
    """The name of a class with its module."""
    return '%s.%s' % (cls.__module__, cls.__qualname__)


def three_way_cmp(x, y):
    """-1, 0 or 1 as x < y, x == y, x > y."""
    return (x > y) - (x < y)


def _shorten(text, prefix, suffix):
    skip = len(text) - prefix - suffix
    if skip > _PLACEHOLDER:
        text = '%s[%d chars]%s' % (text[:prefix], skip, text[len(text) - suffix:])
    return text


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    n = 0
    while n < len(low) and n < len(high) and low[n] == high[n]:
        n += 1
    return low[:n]


def _common_shorten_repr(*args):
    # The reprs of what is compared: what they begin with in common is cut so that the difference fits into a line.
    reprs = tuple(map(safe_repr, args))
    longest = max(map(len, reprs))
    if longest <= _MAX_LENGTH:
        return reprs
    prefix = _common_prefix(reprs)
    shared = len(prefix)
    room = _MAX_LENGTH - (longest - shared + _BEGIN + _PLACEHOLDER)
    if room > _COMMON:
        prefix = _shorten(prefix, _BEGIN, room)
        return tuple(prefix + r[shared:] for r in reprs)
    prefix = _shorten(prefix, _BEGIN, _COMMON)
    return tuple(prefix + _shorten(r[shared:], _DIFF, _END) for r in reprs)


def _count_diff(first, second):
    # (count in first, count in second, element) where they differ; counted by hashes, or one by one where there are none.
    try:
        a, b = Counter(first), Counter(second)
    except TypeError:
        return _count_diff_all(first, second)
    out = [(n, b.get(x, 0), x) for x, n in a.items() if n != b.get(x, 0)]
    return out + [(0, n, x) for x, n in b.items() if x not in a]


def _count_diff_all(first, second):
    rest = list(second)
    groups = []
    pending = list(first)
    while pending:
        x = pending[0]
        n = sum(1 for y in pending if y == x)
        m = sum(1 for y in rest if y == x)
        pending = [y for y in pending if not y == x]
        rest = [y for y in rest if not y == x]
        if n != m:
            groups.append((n, m, x))
    while rest:
        x = rest[0]
        m = sum(1 for y in rest if y == x)
        rest = [y for y in rest if not y == x]
        groups.append((0, m, x))
    return groups
