def counter(start=0):
    n = start

    def step(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = start

    return step, reset


step, reset = counter(10)
other, _ = counter()
print(step(), step(5), other())  # expect: 11 16 1
reset()
print(step())  # expect: 11

fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])  # expect: [2, 2, 2]
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda: j for j in range(3)]])  # expect: [0, 1, 2] [2, 2, 2]


def outer():
    x = 1

    def middle():
        def inner():
            nonlocal x
            x += 1
            return x

        return inner

    return middle()(), x


print(outer())  # expect: (2, 2)


def late():
    def show():
        return value

    try:
        show()
    except NameError as e:
        print(e)  # expect: cannot access free variable 'value' where it is not associated with a value in enclosing scope
    value = 1
    return show()


print(late())  # expect: 1


def deleted():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        return e


print(deleted())  # expect: cannot access local variable 'v' where it is not associated with a value


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


print(compose(str, lambda x: x + 1, abs)(-5))  # expect: 6
print(step.__closure__[0].cell_contents, step.__code__.co_freevars)  # expect: 11 ('n',)
