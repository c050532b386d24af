class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), [x for x in It(2)], sum(It(4)), tuple(map(str, It(2))), max(It(3)), dict(zip(It(2), It(2))), sorted(It(3)))  # expect: [2, 1, 0] [1, 0] 6 ('1', '0') 2 {1: 1, 0: 0} [0, 1, 2]
for x in It(2): print(x)  # expect: 1
# expect: 0
a, b = It(2)
print(a, b, *It(2), [*It(1)], {*It(1)})  # expect: 1 0 1 0 [0] {0}
i = It(3)
print(next(i), 0 in i, next(i, 'done'))  # expect: 2 True done
class Bad:
    def __iter__(self): return self
    def __next__(self): raise ValueError('broken')
for s in ('list(Bad())', 'for x in Bad(): pass', 'a, b = Bad()', 'sum(Bad())', '1 in Bad()', 'print(*Bad())', 'sorted(Bad())', 'dict(Bad())', '"".join(Bad())', 'set(Bad())', '[*Bad()]', 'list(map(str, Bad()))', 'max(Bad())', 'all(Bad())', 'x = [y for y in Bad()]', '[].extend(Bad())'):
    try: exec(s)
    except ValueError as e: print(e, end=';')  # expect: broken;broken;broken;broken;broken;broken;broken;broken;broken;broken;broken;broken;broken;broken;broken;broken;
print()
class NoNext:
    def __iter__(self): return object()
for s in ('iter(NoNext())', 'for x in NoNext(): pass', 'list(NoNext())', 'a, b = NoNext()', '[*NoNext()]', '1 in NoNext()', 'sum(NoNext())', 'yield_from()', 'sorted(NoNext())', 'zip(NoNext())', 'print(*NoNext())', 'max(NoNext())', '{**NoNext()}'):
    def yield_from():
        def g(): yield from NoNext()
        list(g())
    try: exec(s)
    except TypeError as e: print(e)  # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: argument of type 'NoNext' is not iterable
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: iter() returned non-iterator of type 'object'
    # expect: 'NoNext' object is not a mapping
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, None))  # expect: 1 2
    # expect: 3 None
print(list(iter(lambda l=[3, 2, 1]: l.pop(), 3)))  # expect: [1, 2]
