sep = "/"
curdir = "."
pardir = ".."
extsep = "."
pathsep = ":"

__all__ = ["basename", "commonpath", "commonprefix", "dirname", "exists", "getsize", "isabs", "isdir", "isfile", "join", "lexists",
           "normcase", "normpath", "relpath", "split", "splitdrive", "splitext", "splitroot"]


def _text(path):
    if isinstance(path, str):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
    return method(path)


def normcase(s):
    return _text(s)


def isabs(s):
    return _text(s).startswith("/")


def join(a, *p):
    path = _text(a)
    for b in p:
        b = _text(b)
        if b.startswith("/"):
            path = b
        elif not path or path.endswith("/"):
            path += b
        else:
            path += "/" + b
    return path


def split(p):
    p = _text(p)
    i = p.rfind("/") + 1
    head, tail = p[:i], p[i:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return head, tail


def splitext(p):
    p = _text(p)
    slash = p.rfind("/")
    dot = p.rfind(".")
    if dot > slash:
        start = slash + 1
        while start < dot:
            if p[start] != ".":
                return p[:dot], p[dot:]
            start += 1
    return p, ""


def splitdrive(p):
    return "", _text(p)


def splitroot(p):
    p = _text(p)
    if not p.startswith("/"):
        return "", "", p
    if not p.startswith("//") or p.startswith("///"):
        return "", "/", p[1:]
    return "", "//", p[2:]


def basename(p):
    p = _text(p)
    return p[p.rfind("/") + 1:]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path = _text(path)
    if not path:
        return "."
    _, root, path = splitroot(path)
    parts = []
    for part in path.split("/"):
        if not part or part == ".":
            continue
        if part != ".." or (not root and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return (root + "/".join(parts)) or "."


def commonprefix(m):
    if not m:
        return ""
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = [_text(p) for p in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    rooted = {p[:1] == "/" for p in paths}
    if len(rooted) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in p.split("/") if c and c != "."] for p in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return ("/" if rooted.pop() else "") + "/".join(common)


def relpath(path, start="."):
    if not path:
        raise ValueError("no path specified")
    path, start = normpath(path), normpath(start)
    if isabs(path) != isabs(start):
        raise ValueError("the working folder is not known here: give both paths absolute, or both relative")
    a = [c for c in start.split("/") if c and c != "."]
    b = [c for c in path.split("/") if c and c != "."]
    n = len(commonprefix([a, b]))
    parts = [".."] * (len(a) - n) + b[n:]
    return "/".join(parts) or "."


def exists(path):
    return _kind(_text(path)) is not None


lexists = exists


def isfile(path):
    return _kind(_text(path)) == "file"


def isdir(path):
    return _kind(_text(path)) == "dir"
