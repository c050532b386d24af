def count(n):
    print("start")  # expect: start
    for i in range(n):
        got = yield i
        if got:
            print("got", got)  # expect: got hello
    return "done"


g = count(3)
print(next(g), g.send("hello"), next(g))  # expect: 0 1 2
try:
    next(g)
except StopIteration as e:
    print(e.value)  # expect: done
print(next(g, "empty"))  # expect: empty
# expect: start


def delegate():
    result = yield from count(2)
    print("result", result)  # expect: result done
    yield from [10, 20]
    yield from (x for x in "ab")


print(list(delegate()))  # expect: [0, 1, 10, 20, 'a', 'b']


def guarded():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("inside", e)  # expect: inside x
        yield 3
    finally:
        print("cleanup")


g = guarded()
print(next(g), g.throw(ValueError("x")))  # expect: 1 3
# expect: cleanup
print(list(g))  # expect: []
# expect: cleanup
g = guarded()
next(g)
g.close()
g.close()


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


from itertools import islice

print(list(islice(fib(), 10)))  # expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]


def bad():
    yield 1
    raise StopIteration("no")


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('no')


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)), sum(tree(10)))  # expect: [1, 2, 1, 3, 1, 2, 1] 2036
try:
    g = count(1)
    g.send(5)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator


def selfish():
    try:
        next(me)
    except ValueError as e:
        yield str(e)


me = selfish()
print(next(me))  # expect: generator already executing
pipeline = (y for y in (x * 2 for x in range(10)) if y % 3 == 0)
print(*pipeline)  # expect: 0 6 12 18
# expect: start
print(type(me).__name__, me.gi_frame is None, [*zip(count(2), "ab")])  # expect: generator False [(0, 'a'), (1, 'b')]
