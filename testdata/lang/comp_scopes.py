x = 5
print([x for _ in range(2)])  # expect: [5, 5]
def f():
    y = 1
    r = [y + z for z in range(3)]
    y = 10
    return r, [(lambda: y)() for _ in 'a']
print(f())  # expect: ([1, 2, 3], [10])
def g(n):
    return [[i + j + n for i in range(2)] for j in range(2)]
print(g(100))  # expect: [[100, 101], [101, 102]]
try: print(i)
except NameError as e: print(e)  # expect: name 'i' is not defined
print([[x := x + 1 for _ in range(2)] for _ in range(2)], x)  # expect: [[6, 7], [8, 9]] 9
print([a for a in [b for b in range(3)]])  # expect: [0, 1, 2]
def h():
    return [locals_ for locals_ in [1, 2]], 'locals_' in locals()
print(h())  # expect: ([1, 2], False)
fns = [lambda: k for k in range(3)]
print([q() for q in fns])  # expect: [2, 2, 2]
gen = (z for z in [1, 2, 3])
z = 99
print(next(gen), z)  # expect: 1 99
