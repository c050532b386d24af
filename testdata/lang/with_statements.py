class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)  # expect: enter a
        # expect: enter b
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a.name, b.name)  # expect: a b
    # expect: exit b None
    # expect: exit a None
    # expect: enter c
    # expect: enter d
    # expect: exit d ValueError
    # expect: exit c None
    # expect: enter r
    # expect: exit r None
with (
    Manager("c"),
    Manager("d", swallow=True),
):
    raise ValueError


def early():
    with Manager("r"):
        return "value"


print(early())  # expect: value
# expect: enter 0
# expect: exit 0 None
# expect: enter 1
# expect: exit 1 None
# expect: enter outer
# expect: enter inner
# expect: exit inner KeyError
# expect: exit outer KeyError
for i in range(3):
    with Manager(i):
        if i == 0:
            continue
        break
try:
    with Manager("outer"):
        with Manager("inner"):
            raise KeyError("k")
except KeyError as e:
    print(repr(e))  # expect: KeyError('k')
try:
    with 5:
        pass
except TypeError as e:
    print(e)  # expect: 'int' object does not support the context manager protocol
from contextlib import contextmanager


@contextmanager
def managed(x):
    print("before", x)  # expect: before 2
    try:
        yield x * 2
    except ValueError as e:
        print("caught", e)
    finally:
        print("after")


with managed(2) as v:
    print(v)  # expect: 4
    # expect: after
    # expect: before 3
    # expect: caught in body
    # expect: after
with managed(3):
    raise ValueError("in body")
