# Runs short pieces of code, each on its own, and says how each ended: what it left in r, x, y and z, or the exception. minipy and CPython run
# this same file: it defines `answers(calls)`, and under CPython reads a JSON list of pieces from standard input and writes a list of answers.

import sys

inf = float("inf")
nan = float("nan")


class Str(str):
    pass


class Bytes(bytes):
    pass


class Num(int):
    pass


class Real(float):
    pass


class List(list):
    pass


class Tuple(tuple):
    pass


class Dict(dict):
    pass


class Set(set):
    pass


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


class Shown:
    """A value that is shown by how it was made."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"


class Index(Shown):
    def __index__(self):
        return self.value


class Whole(Shown):
    def __int__(self):
        return self.value


class Floating(Shown):
    def __float__(self):
        return self.value


class Complex(Shown):
    def __complex__(self):
        return self.value


class Iterates(Shown):
    def __iter__(self):
        return iter(self.value)


class Sequence(Shown):
    def __len__(self):
        return len(self.value)

    def __getitem__(self, i):
        return self.value[i]


class Mapping(Shown):
    def keys(self):
        return list(self.value)

    def __getitem__(self, key):
        return self.value[key]


class Hint(Shown):
    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        return self.value


class Text(Shown):
    def __str__(self):
        return self.value

    def __format__(self, spec):
        return self.value

    def __bytes__(self):
        return self.value


class Truth(Shown):
    def __bool__(self):
        return self.value


class Long(Shown):
    def __len__(self):
        return self.value


class Same(Shown):
    """Equals everything, and says so with the value."""

    def __eq__(self, other):
        return self.value

    def __hash__(self):
        return 1


class Ordered(Shown):
    def __lt__(self, other):
        return self.value < other.value


class Hashed(Shown):
    def __hash__(self):
        return self.value


class Operators(Shown):
    """Answers every binary operator, from both sides."""


for _name in "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift divmod".split():
    setattr(Operators, f"__{_name}__", lambda self, other, *rest, _name=_name: (_name, self.value))
    setattr(Operators, f"__r{_name}__", lambda self, other, *rest, _name=_name: ("r" + _name, self.value))


class Refuses(Shown):
    """Raises whatever it is asked."""


def _refuse(name):
    def method(self, *args):
        raise ArithmeticError(name)

    return method


for _name in (
    "index int float complex iter len bool hash eq lt le gt ge str format bytes contains getitem add radd mul rmul call round "
    "trunc floor ceil abs neg pos invert divmod length_hint fspath reversed getattr"
).split():
    setattr(Refuses, f"__{_name}__", _refuse(_name))


class Attributes:
    """Has attributes and items, for templates."""

    def __init__(self):
        self.name = "N"
        self.number = 42
        self.items = [1.5, {"k": "v", 3: "three"}, "text"]

    def __getitem__(self, key):
        if type(key) is int and key > 9:
            raise IndexError(key)
        return ("item", key)

    def __repr__(self):
        return "Attributes()"


def generate(*items):
    yield from items


def parts(v):
    """Return the items of an iterator, at most 30, and how it ended."""
    found = []
    try:
        for item in v:
            found.append(show(item))
            if len(found) == 30:
                found.append("...")
                break
    except BaseException as e:
        found.append(raised(e))
    return ", ".join(found)


def show(v, depth=0):
    """Return a text for a value that is the same wherever the value is: sets in order, iterators by their items."""
    kind = type(v)
    if kind in (set, frozenset, Set):
        return f"{kind.__name__}({sorted(map(show, v))})"
    if depth < 4 and kind in (list, tuple):
        return f"{kind.__name__}[{', '.join([show(item, depth + 1) for item in v])}]"
    if depth < 4 and kind is dict:
        return f"{{{', '.join([show(key, depth + 1) + ': ' + show(item, depth + 1) for key, item in v.items()])}}}"
    if kind in (str, int, float, bytes, bool):
        return repr(v)
    if kind is memoryview:
        return f"memoryview({v.tolist()}, {v.format!r}, {v.shape}, {v.readonly})"
    if hasattr(kind, "__next__"):
        return f"{kind.__name__} of [{parts(v)}]"
    return f"{kind.__name__} {v!r}"


def raised(e):
    """Return the class and the text of an exception, with those that it groups."""
    if type(e) is RecursionError:
        return "RecursionError"  # where it was noticed differs
    try:
        text = str(e)
    except Exception as e:
        text = f"<{e!r}>"
    return f"{type(e).__name__}: {text}"


def answer(code):
    names = dict(provided)
    try:
        exec(code, names)
        end = show(names.pop("r")) if "r" in names else "done"
    except BaseException as e:
        end = raised(e)
    for name in "xyz":
        if name in names:
            try:
                end += f" | {name}={show(names[name])}"
            except BaseException as e:
                end += f" | {name}: {raised(e)}"
    return end


def answers(calls):
    return [answer(code) for code in calls]


provided = {name: v for name, v in globals().items() if not name.startswith("_") and name != "sys"}

if __name__ == "__main__" and sys.implementation.name == "cpython":
    import json
    import resource
    import signal
    import warnings

    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    found = []  # a call that takes too long ends the process
    for code in json.load(sys.stdin):
        signal.alarm(10)
        found.append(answer(code))
    signal.alarm(0)
    json.dump(found, sys.stdout)
