print((n := 10) + n)  # expect: 20
if (m := 5) > 3: print(m)  # expect: 5
l = [y := 1, y**2, y + 2]
print(l, y)  # expect: [1, 1, 3] 1
print([last := x for x in range(4)], last)  # expect: [0, 1, 2, 3] 3
def f():
    vals = [(t := i * 2) for i in range(3)]
    return vals, t
print(f())  # expect: ([0, 2, 4], 4)
while (k := len(l)) > 1: l.pop()
print(k)  # expect: 1
def g(x=(q := 3)): return x
print(g(), q)  # expect: 3 3
print({(a := 1): (b := 2)}, a, b)  # expect: {1: 2} 1 2
print(any((hit := v) > 2 for v in [1, 2, 3, 4]), hit)  # expect: True 3
def h():
    global gg
    [gg := i for i in range(3)]
h()
print(gg)  # expect: 2
x = (y := 1, 2)
print(x, y)  # expect: (1, 2) 1
print(f'{(w:=7)}', w)  # expect: 7 7
z = [i for i in range(5) if (half := i // 2)]
print(z, half)  # expect: [2, 3, 4] 2
