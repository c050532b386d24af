def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def d1(a=1): pass
def d2(a, b=1): pass
def d3(a, b=1, c=2): pass
def k1(*, k): pass
def k2(*, k, j): pass
def k3(*, x, y, z): pass
def k4(a, *, k=1): pass
def p1(a, /): pass
def p2(a, b, /): pass
def p3(a, /, b, *, c): pass
def v1(*args): pass
def kw(**kw): pass
def pk(a, /, **kw): pass
def t(src):
    try: print(src, '->', eval(src))
    except TypeError as e: print(src, '->', e)  # expect: f0(1) -> f0() takes 0 positional arguments but 1 was given
for s in '''f0(1)
f0(1, 2)
f0(a=1)
f1()
f1(1, 2)
f1(1, a=2)
f1(b=1)
f1(1, b=1)
f2()
f2(1)
f2(b=1)
f2(1, 2, 3)
f3()
f3(1)
f3(c=1)
d1(1, 2)
d2()
d2(1, 2, 3)
d3(1, 2, 3, 4)
d3(b=1)
k1()
k1(1)
k1(1, k=2)
k1(1, 2, k=2)
k2()
k2(j=1)
k3()
k4(1, 2)
k4(1, 2, k=3)
k4(1, 2, 3, k=3)
k4()
k4(z=1)
p1()
p1(a=1)
p1(1, a=2)
p2(1, b=2)
p2(a=1, b=2)
p3(1, 2)
p3()
p3(1, b=2, c=3, d=4)
p3(a=1, b=2, c=3)
v1(x=1)
kw(1)
pk()
pk(a=1)
f1(*5)
f1(**5)
f1(**{1: 2})
f1(*[1], **{'a': 2})
f2(a=1, **{'a': 2})
f2(**{'a': 1}, **{'a': 2})
f1(*[1, 2])
(lambda x: x)()
(lambda x: x)(1, 2)
(lambda: 0)(1)
f3(1, 2, 3, 4, 5)
f3(1, 2, 3, d=1)
len()
len(1, 2)
len(x=1)
print(foo=1)
int(1, 2, 3)'''.split('\n'): t(s)  # expect: f0(1, 2) -> f0() takes 0 positional arguments but 2 were given
# expect: f0(a=1) -> f0() got an unexpected keyword argument 'a'
# expect: f1() -> f1() missing 1 required positional argument: 'a'
# expect: f1(1, 2) -> f1() takes 1 positional argument but 2 were given
# expect: f1(1, a=2) -> f1() got multiple values for argument 'a'
# expect: f1(b=1) -> f1() got an unexpected keyword argument 'b'
# expect: f1(1, b=1) -> f1() got an unexpected keyword argument 'b'
# expect: f2() -> f2() missing 2 required positional arguments: 'a' and 'b'
# expect: f2(1) -> f2() missing 1 required positional argument: 'b'
# expect: f2(b=1) -> f2() missing 1 required positional argument: 'a'
# expect: f2(1, 2, 3) -> f2() takes 2 positional arguments but 3 were given
# expect: f3() -> f3() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: f3(1) -> f3() missing 2 required positional arguments: 'b' and 'c'
# expect: f3(c=1) -> f3() missing 2 required positional arguments: 'a' and 'b'
# expect: d1(1, 2) -> d1() takes from 0 to 1 positional arguments but 2 were given
# expect: d2() -> d2() missing 1 required positional argument: 'a'
# expect: d2(1, 2, 3) -> d2() takes from 1 to 2 positional arguments but 3 were given
# expect: d3(1, 2, 3, 4) -> d3() takes from 1 to 3 positional arguments but 4 were given
# expect: d3(b=1) -> d3() missing 1 required positional argument: 'a'
# expect: k1() -> k1() missing 1 required keyword-only argument: 'k'
# expect: k1(1) -> k1() takes 0 positional arguments but 1 was given
# expect: k1(1, k=2) -> k1() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
# expect: k1(1, 2, k=2) -> k1() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
# expect: k2() -> k2() missing 2 required keyword-only arguments: 'k' and 'j'
# expect: k2(j=1) -> k2() missing 1 required keyword-only argument: 'k'
# expect: k3() -> k3() missing 3 required keyword-only arguments: 'x', 'y', and 'z'
# expect: k4(1, 2) -> k4() takes 1 positional argument but 2 were given
# expect: k4(1, 2, k=3) -> k4() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: k4(1, 2, 3, k=3) -> k4() takes 1 positional argument but 3 positional arguments (and 1 keyword-only argument) were given
# expect: k4() -> k4() missing 1 required positional argument: 'a'
# expect: k4(z=1) -> k4() got an unexpected keyword argument 'z'
# expect: p1() -> p1() missing 1 required positional argument: 'a'
# expect: p1(a=1) -> p1() got some positional-only arguments passed as keyword arguments: 'a'
# expect: p1(1, a=2) -> p1() got some positional-only arguments passed as keyword arguments: 'a'
# expect: p2(1, b=2) -> p2() got some positional-only arguments passed as keyword arguments: 'b'
# expect: p2(a=1, b=2) -> p2() got some positional-only arguments passed as keyword arguments: 'a, b'
# expect: p3(1, 2) -> p3() missing 1 required keyword-only argument: 'c'
# expect: p3() -> p3() missing 2 required positional arguments: 'a' and 'b'
# expect: p3(1, b=2, c=3, d=4) -> p3() got an unexpected keyword argument 'd'
# expect: p3(a=1, b=2, c=3) -> p3() got some positional-only arguments passed as keyword arguments: 'a'
# expect: v1(x=1) -> v1() got an unexpected keyword argument 'x'
# expect: kw(1) -> kw() takes 0 positional arguments but 1 was given
# expect: pk() -> pk() missing 1 required positional argument: 'a'
# expect: pk(a=1) -> pk() missing 1 required positional argument: 'a'
# expect: f1(*5) -> __main__.f1() argument after * must be an iterable, not int
# expect: f1(**5) -> __main__.f1() argument after ** must be a mapping, not int
# expect: f1(**{1: 2}) -> keywords must be strings
# expect: f1(*[1], **{'a': 2}) -> f1() got multiple values for argument 'a'
# expect: f2(a=1, **{'a': 2}) -> __main__.f2() got multiple values for keyword argument 'a'
# expect: f2(**{'a': 1}, **{'a': 2}) -> __main__.f2() got multiple values for keyword argument 'a'
# expect: f1(*[1, 2]) -> f1() takes 1 positional argument but 2 were given
# expect: (lambda x: x)() -> <lambda>() missing 1 required positional argument: 'x'
# expect: (lambda x: x)(1, 2) -> <lambda>() takes 1 positional argument but 2 were given
# expect: (lambda: 0)(1) -> <lambda>() takes 0 positional arguments but 1 was given
# expect: f3(1, 2, 3, 4, 5) -> f3() takes 3 positional arguments but 5 were given
# expect: f3(1, 2, 3, d=1) -> f3() got an unexpected keyword argument 'd'
# expect: len() -> len() takes exactly one argument (0 given)
# expect: len(1, 2) -> len() takes exactly one argument (2 given)
# expect: len(x=1) -> len() takes no keyword arguments
# expect: print(foo=1) -> 'foo' is an invalid keyword argument for print()
# expect: int(1, 2, 3) -> int() takes at most 2 arguments (3 given)
