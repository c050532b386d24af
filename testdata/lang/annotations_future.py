# Under the future import annotations are kept as text, as they are written but normalised.
from __future__ import annotations
x: undefined[int, 'str'] = 1
def f(a: no.such.name, *args: *Ts, b: 1+2 = 3, **k: lambda x: x) -> [i for i in y if i]: return a
print(f.__annotations__)  # expect: {'a': 'no.such.name', 'args': '*Ts', 'b': '1 + 2', 'k': 'lambda x: x', 'return': '[i for i in y if i]'}
print(__annotations__)  # expect: {'x': "undefined[int, 'str']"}
class C:
    m: C | None = None
    n: dict[str, list[int]]
    o: (yes if no else maybe)
    p: not a or (b and c)
    q: f'{x!r:>{w}}'
    r: {'a': 1, **d}
    s: x[1:2, ::3]
    t: -x ** -y
    u: (a, b)
    v: ()
    w: "text with 'quotes'"
    z: 1_000.50
for name, text in C.__annotations__.items(): print(name, text)  # expect: m C | None
# expect: n dict[str, list[int]]
# expect: o yes if no else maybe
# expect: p not a or b and c
# expect: q f'{x!r:>{w}}'
# expect: r {'a': 1, **d}
# expect: s x[1:2, ::3]
# expect: t -x ** (-y)
# expect: u (a, b)
# expect: v ()
# expect: w "text with 'quotes'"
# expect: z 1000.5
