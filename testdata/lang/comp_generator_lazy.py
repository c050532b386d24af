def src():
    print('start')
    for i in range(3):
        print('make', i)
        yield i
g = (i * 10 for i in src())
print('made')  # expect: made
print(next(g))  # expect: start
# expect: make 0
# expect: 0
print(list(g))  # expect: make 1
# expect: make 2
# expect: [10, 20]
n = 5
g = (n * i for i in range(3))
n = 7
print(list(g))  # expect: [0, 7, 14]
def outer():
    k = 1
    g = (k for _ in range(2))
    k = 2
    return list(g)
print(outer())  # expect: [2, 2]
it = (x for x in iter([1, 2, 3]))
print(1 in it, list(it))  # expect: True [2, 3]
print(max((len(s) for s in ['a', 'bbb']), default=0))  # expect: 3
