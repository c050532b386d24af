x = 1


def read():
    return x


def write():
    global x, fresh
    x = 2
    fresh = 3


def shadow():
    x = 10
    return x


def early():
    try:
        x
    except UnboundLocalError as e:
        print(e)
    x = 1


print(read(), shadow())  # expect: 1 10
write()
print(read(), fresh)  # expect: 2 3
# expect: cannot access local variable 'x' where it is not associated with a value
early()
del fresh
try:
    fresh
except NameError as e:
    print(e)  # expect: name 'fresh' is not defined
print("x" in globals(), globals()["x"], __name__)  # expect: True 2 __main__
len = lambda v: "mine"
print(len([1]))  # expect: mine
del len
print(len([1]))  # expect: 1


class Scope:
    x = "class"
    y = x

    def get(self):
        return x


print(Scope.y, Scope().get())  # expect: class 2


def f():
    loc = 1
    return sorted(locals())


print(f())  # expect: ['loc']
for i in range(3):
    pass
print(i)  # expect: 2
