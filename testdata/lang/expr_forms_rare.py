# needs: cpython 3.12
# Forms that are legal and seldom written.
class Box: pass
box = Box()
items = [0, 0]
print([box.x for box.x in range(3)], box.x)  # expect: [0, 1, 2] 2
print([items for items[0] in (7, 8)], items)  # expect: [[8, 0], [8, 0]] [8, 0]
def pairs(*rest):
    yield 0, *rest
print(list(pairs(1, 2)))  # expect: [(0, 1, 2)]
print(max(n := 3, 2), [m := 4, m + 1][1], 'abcdef'[k := 2], n, m, k)  # expect: 3 5 c 3 4 2
single = 1,
print(single)  # expect: (1,)
def f(a, *, b=1, c, d=4): return a, b, c, d
print(f(0, c=2), f(0, c=3, d=5))  # expect: (0, 1, 2, 4) (0, 1, 3, 5)
bases, options = (Box,), {}
class Sub(*bases, **options): pass
print(Sub.__bases__)  # expect: (<class '__main__.Box'>,)
def star(*args: *tuple[int, str]): return args
print(star.__annotations__, star(1))  # expect: {'args': *tuple[int, str]} (1,)
