"""Writes golden.txt: what CPython 3.12 answers to the operations that golden_test.go repeats. Run: python3.12 golden.py > golden.txt

A line is: operation TAB arguments, separated by TABs, TAB "=" result or "!" exception. Values are literals, complex numbers written as
complex(re, im) and so on, as fake_test.go reads them.
"""
import itertools
import operator
import random

random.seed(1)



def lit(v):
    t = type(v)
    if t is complex:
        return f"complex({v.real!r}, {v.imag!r})"
    if t is range:
        return f"range({v.start}, {v.stop}, {v.step})"
    if t is list:
        return "[" + ", ".join(map(lit, v)) + "]"
    if t is tuple:
        return "(" + "".join(lit(x) + ", " for x in v) + ")"
    if t is dict:
        return "{" + ", ".join(lit(k) + ": " + lit(x) for k, x in v.items()) + "}"
    if t is set and v:
        return "{" + ", ".join(map(lit, v)) + "}"
    if t is frozenset and v:
        return "frozenset({" + ", ".join(map(lit, v)) + "})"
    if t is memoryview:
        return "memoryview(" + lit(v.obj) + ")"
    if t in (type({}.keys()), type({}.values()), type({}.items())):
        return t.__name__[5:] + "(" + lit(dict(v.mapping)) + ")"
    return repr(v)


def answer(f, *args):
    try:
        return "=" + lit(f(*args))
    except BaseException as e:
        text = str(e.args[0]) if len(e.args) == 1 else ""
        if type(e) is KeyError:
            text = repr(e.args[0])
        if len(e.args) == 2:
            text = str(e.args)
        return "!" + type(e).__name__ + ": " + text


def line(name, f, *args):
    shown = "\t".join(lit(a) for a in args)
    out = answer(f, *args)
    assert "\n" not in out and "\n" not in shown
    print(name, shown, out, sep="\t")


ints = [0, 1, -1, 2, 3, -3, 7, 10, -10, 63, 64, 255, 2**31, -(2**31), 2**53, 2**53 + 1, 2**62, 2**63 - 1, -(2**63), 2**63, 2**64, -(2**64) + 1, 10**20, -(10**30), 3**100]
floats = [0.0, -0.0, 0.5, 1.0, -1.5, 2.0, 3.7, -2.5, 1e16, 1e22, 1e300, -1e-300, 5e-324, float("inf"), float("-inf"), float("nan"), 9007199254740993.0, 9.223372036854775807e18, 0.1, 1 / 3]
complexes = [0j, 1 + 2j, -1.5j, complex(2, 0), complex(0.5, -0.25)]
strs = ["", "a", "abc", "é", "日本", "ab" * 7]
byteses = [b"", b"ab", bytearray(b"ab"), bytearray(b""), b"abc"]
seqs = [[], [1], [1, 2], ["a", 1.5], (), (1,), (1, 2), ((1,), [2])]
sets = [set(), {1}, {1, 2}, {2, 3}, frozenset(), frozenset({1}), frozenset({1, 2, 3}), {1: 1}.keys(), {1: 2, 2: 3}.items(), {(1, 2)}, {1: 2}.values()]
dicts = [{}, {1: 2}, {1: 3, "a": 4}]
others = [None, True, False, ..., range(0, 3, 1), range(0, 10, 3), slice(1, 2, None)]
everything = ints + floats + complexes + strs + byteses + seqs + sets + dicts + others

binary = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow,
    "<<": operator.lshift, ">>": operator.rshift, "&": operator.and_, "|": operator.or_, "^": operator.xor, "@": operator.matmul,
}
compare = {"<": operator.lt, "<=": operator.le, "==": operator.eq, "!=": operator.ne, ">": operator.gt, ">=": operator.ge}


def huge(op, a, b):
    """Whether CPython would build something that no budget allows."""
    number = lambda v: isinstance(v, int)
    if op == "**" and number(a) and number(b) and abs(a) > 1 and b > 1000:
        return True
    if op == "<<" and number(a) and number(b) and b > 1000:
        return True
    if op == "*":
        for x, y in ((a, b), (b, a)):
            if number(x) and abs(x) > 1000 and not number(y) and not isinstance(y, (float, complex)):
                return True
    return False


pairs = [(a, b) for a, b in itertools.product(everything, everything)]
numbers = ints + floats + complexes + [True]
for op, f in binary.items():
    chosen = [(a, b) for a, b in itertools.product(numbers, numbers)]
    chosen = random.sample(chosen, 200) + random.sample(pairs, 100)
    for group in (strs + seqs + byteses, sets, dicts):
        chosen += random.sample(list(itertools.product(group, group)), min(40, len(group) ** 2))
    chosen += random.sample(list(itertools.product(strs + seqs + byteses, [0, 1, 2, 3, -1, True, 1.5])), 40)
    for a, b in chosen:
        if huge(op, a, b) or op == "%" and isinstance(a, (str, bytes, bytearray)):
            continue
        if op == "**" and (isinstance(a, float) or isinstance(b, float)) and not isinstance(a, complex) and not isinstance(b, complex):
            try:
                if isinstance(a ** b, complex):
                    continue
            except Exception:
                pass
        if op in "/**" and (isinstance(a, complex) or isinstance(b, complex)) and op == "**":
            continue
        line("binary " + op, f, a, b)
for op, f in compare.items():
    for a, b in random.sample(pairs, 100) + random.sample(list(itertools.product(numbers, numbers)), 150) + [
        p for g in (strs, seqs, sets, byteses, dicts) for p in random.sample(list(itertools.product(g, g)), min(25, len(g) ** 2))
    ]:
        if a is not b:
            line("compare " + op, f, a, b)
for v in everything:
    line("neg", operator.neg, v)
    line("invert", operator.invert, v)
    line("abs", abs, v)
    line("bool", bool, v)
    line("len", len, v)
    line("repr", repr, v)
    line("int", lambda x: int(x) if isinstance(x, (float, int)) else 0, v)
for a, b in random.sample(list(itertools.product(ints + floats, ints + floats)), 300):
    line("divmod", divmod, a, b)
for a, b, m in random.sample(list(itertools.product(ints, ints, ints)), 300):
    line("pow3", pow, a, b, m)
for v in ints + floats + [c for c in complexes]:
    if isinstance(v, (int, float)) and v == v:
        line("hash", hash, v)
texts = ["a'b", 'a"b', "a'b\"c", "\n\t\r\\", "\x00\x7f\x80\xa0\xad", "é日本\U0001f600", "\ud800", "\u200b\u2028\ue000\U000e0001", "\u0378", "\u3000", "x" * 10]
for v in texts + [b"a'b", b'"', b"a'\"", bytes(range(256)), bytearray(b"\x00'"), [texts[0], (1,)], {"a": [1, {}]}, {"k"}, frozenset({"k"}), slice(1, None, 2), 1e16, 123456789012345678.0, 1e-5, 0.0001, 1.5e300, 100.0, 1e15]:
    line("repr", repr, v)
    line("ascii", ascii, v)
seq = list(range(6))
subjects = [seq, tuple(seq), "abcdef", "aéb日c\U0001f600", b"abcdef", bytearray(b"abcdef"), range(0, 20, 3), range(10, -10, -4), {1: 2, "a": 3}, 5, None, {1}]
keys = [0, 1, 5, 6, -1, -6, -7, 10**30, True, "a", 1.5, None, (1,), [1]]
for s in subjects:
    for k in keys:
        line("getitem", lambda s, k: s[k], s, k)
    for parts in itertools.product([None, 0, 1, -2, 10, -10], [None, 0, 3, -1, 10, -10], [None, 1, 2, -1, -2, 0, 10**20]):
        if type(s) is range and parts[2] == 10**20:
            continue  # a range's bounds have 64 bits here
        if random.random() < 0.35 and not isinstance(s, (int, set, dict, type(None))):
            line("getitem", lambda s, k: s[k], s, slice(*parts))
    line("getitem", lambda s, k: s[k], s, slice("a", None))


def setitem(s, k, v):
    s = s.copy() if hasattr(s, "copy") else s
    s[k] = v
    return s


def delitem(s, k):
    s = s.copy() if hasattr(s, "copy") else s
    del s[k]
    return s


for s in [seq, (1,), "a", b"a", bytearray(b"abc"), {1: 2}, range(3), {1}, 5]:
    for k in keys[:11]:
        if k == 10**30 and type(s) not in (list, bytearray, dict):
            continue  # which of two errors comes first
        line("setitem", setitem, s, k, 9)
        line("delitem", delitem, s, k)
line("setitem", setitem, bytearray(b"abc"), 0, 256)
line("setitem", setitem, bytearray(b"abc"), 0, "a")
for s, values in ((seq, [[], [9], [7, 8], [7, 8, 9]]), (bytearray(b"abcdef"), [b"", b"x", b"xy", b"xyz", [1, 2]])):
    for parts in itertools.product([None, 0, 1, -2, 10], [None, 0, 3, -1, 10], [None, 1, 2, -1, -2]):
        for v in values:
            if random.random() < 0.3:
                line("setitem", setitem, s, slice(*parts), v)
        line("delitem", delitem, s, slice(*parts))
for container, vs in (
    ([1, 2.0, "a"], [1, 2, "a", "b", None, 2 + 0j]), ((1, (2,)), [1, (2,), (3,)]), ("hello", ["ell", "", "x", 1, b"a"]), (b"hello", [b"ell", 104, 300, -1, "a", 10**30]),
    (bytearray(b"hi"), [b"h", 105]), ({1: 2}, [1, 2, [1]]), ({1, 2}, [1, 3, 1.0, [], {1}]), (frozenset({frozenset({1})}), [{1}]), (range(0, 10, 2), [4, 5, 4.0, 4.5, "a", True, 10**30]),
    ({1: 2}.keys(), [1, 2]), ({1: 2}.values(), [1, 2]), ({1: 2}.items(), [(1, 2), (1, 3), 1, (1,)]), (5, [1]), (None, [1]),
):
    for v in vs:
        line("contains", lambda c, v: v in c, container, v)
specs = ["", "5", "<5", ">5", "^5", "*^9", "=6", "05", "+", "-", " ", "+d", "d", ",", "_", ",d", "_d", "x", "#x", "#X", "#o", "#b", "b", "_b", "_x", "#_x", "#010x", "010,", "09,", "08,", "020_b", "c", "5c", "n", "e", "E",
         "f", "F", "g", "G", "%", ".2f", ".0f", "#.0f", ".3e", ".3g", "#.3g", ".0", ".2", ".10", "10.3f", "<10.3f", "+.1f", " .1f", "012,.2f", ",.2f", "_.2f", "z.1f", "z", ".2%", "s", ".2s", ">6.2s", "é^7", "\u65e5<4",
         "a", "abc", ".", "5.", "99999999999999999999", ".99999999999999999999f", ".9999999999f", ",_", "_,", ",x", ",s", "_c", "=5s", "#s", "\x01", "é", "+c", "#c", "zd", ".3d", "0=5", "<05", "x=+#012_x", "100", ",e", ",%", "%5"]
values = [0, 5, -42, 255, 1234567, -(10**25), True, 0.0, -0.0, 1.5, -3.14159, 1234567.891, 1e16, 1e-7, 1e22, float("inf"), float("nan"), -0.04, "", "abc", "日本語", 1 + 2j, 0j, complex(-0.0, -0.0), complex(1.5, -2.25), [1], None]
for v in values:
    for spec in specs:
        if spec.startswith(".9999999999f") and isinstance(v, str):
            continue
        line("format", format, v, spec)
percents = ["%d", "%i", "%5d", "%-5d|", "%05d", "%+d", "% d", "%.3d", "%8.5d", "%08.5d", "%x", "%X", "%#x", "%#o", "%#08x", "%o", "%f", "%.2f", "%08.3f", "%+08.3f", "%-8.3f|", "%e", "%E", "%g", "%G", "%#g", "%.0f", "%s", "%r", "%a", "%.2s", "%6.2s|", "%c",
            "%5c|", "%%", "%5%", "%", "%5", "%y", "%(a)s", "%s %s", "abc", "%ld", "%.s|", "%u", "%F", "%l", "%(a", "% +d", "%0-5d|", "é%q"]
arguments = [1, -1, 255, 10**30, True, 1.9, -1.9, float("inf"), float("nan"), "a", "abc", "é", None, (), (1,), (1, 2), ("a", "b"), [1, 2], {"a": 1}, {}, b"x", 1j, 65, 0x110000, ((1, 2),)]
for f in percents:
    for a in arguments:
        line("binary %", operator.mod, f, a)
for f, a in [("%*d", (5, 1)), ("%-*d|", (5, 1)), ("%*d|", (-5, 1)), ("%.*f", (2, 3.14159)), ("%*d", ("a", 1)), ("%.*f", (-2, 3.5)), ("%(a)s %(b)r", {"a": 1, "b": "x"}), ("%(a)s %s", {"a": 1}), ("%99999999999999999999d", 1),
             ("%.99999999999999999999d", 1), ("%()s", {"": 1}), ("%((a))s", {"(a)": 1}), ("%(a)s", [1])]:
    line("binary %", operator.mod, f, a)
for f in [b"%s", b"%b", b"%d", b"%c", b"%a", b"%r", b"%5.1f", b"%x", b"%y", b"%(a)s", b"abc", b"%.1s", b"%5c", b"%%", bytearray(b"%d")]:
    for a in [b"ab", b"a", "a", 5, 65, 300, 1.25, (), (1, 2), {b"a": b"x"}, bytearray(b"q"), None]:
        line("binary %", operator.mod, f, a)
templates = ["{}", "{0}", "{1}", "{} {}", "{0}{}", "{}{0}", "{a}", "{a.b}", "{a[b]}", "{a[0]}", "{a[0}", "{a.}", "{a[]}", "{!r}", "{!x}", "{!}", "{!rr}", "{0!r:>5}", "{:{}}", "{:{:{}}}", "{:>{w}}", "{0[a]b}", "{[0]}", "{.real}", "{ }", "{-1}", "{01}",
             "{99999999999999999999}", "{{}}", "{a{b}}", "{:{}", "{0:x", "{0!", "{0!r", "a}b", "a}", "a{", "{!s:}", "{:}}", "{:{{}}}", "{:}}}", "{a[-1]}", "{0.a.b}", "x{0:5}y", "{}{}{}", "{0:{1}}", "{!\x01}", "é{}日"]
for t in templates:
    for args, kwargs in [((1,), {}), (("ab", 5), {"a": {"b": 3, "-1": 4}, "w": 6}), (([7],), {"a": [3]}), ((), {})]:
        line("template", lambda t, a, k: t.format(*a, **k), t, args, kwargs)
for text in ["1", " 1 ", "-1", "+5", "- 1", "", " ", "abc", "1_000", "1__0", "_1", "1_", "0x1f", "0b11", "0o17", "0x", "0_1", "00", "01", "0_0", "١٢", "1.5", "1e5", "0x_1f", "zz", "Zz", "99999999999999999999", "-0x1F", "\xa01\u3000", "1 2", "1\x00", "٠x1", "+-1", "0xg", "1" * 100]:
    for base in (10, 0, 2, 16, 36, 8, 1, 37, -1):
        line("int_of", int, text, base)
line("int_of", int, "1" * 4301, 10)
for text in ["1", "1.5", " 1e5 ", "1_0.5", "1__0", "_1", "1_", "1_.5", "1._5", ".5", "5.", ".", "", "e5", "1e", "1e+", "inf", "-Infinity", "+nan", "nanx", "infinit", "1e400", "-1e400", "1e-400", "0x10", "١.٥", "1,5", "--1", "+-1", "1e5_0", "1e_5", "1 5", "i\u0307nf", "1.7976931348623159e308", "4.9e-324", "2.2250738585072011e-308"]:
    line("float_of", float, text)


_inplace = {"+": operator.iadd, "*": operator.imul, "|": operator.ior, "&": operator.iand, "-": operator.isub, "^": operator.ixor}
for op in _inplace:
    for a in [[1, 2], {1, 2, 3}, {1: 2}, bytearray(b"ab"), frozenset({1, 2})]:
        for b in [[3], (4,), 0, 2, -1, {2, 9}, frozenset({1}), {3: 4}, b"xy", {1: 1}.keys()]:
            if op == "+" and type(a) is list and type(b) not in (list, tuple, int) or op == "|" and type(a) is dict and type(b) not in (dict, int, list, tuple):
                continue  # other iterables are the machine's
            line("inplace " + op, lambda a, b: _inplace[op](a.copy(), b), a, b)
