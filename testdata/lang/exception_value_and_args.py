# The value of a StopIteration and the code of a SystemExit are what the exception was made with, whatever becomes of args.

def generator():
    yield 1
    return 9


def ended():
    it = generator()
    next(it)
    try:
        next(it)
    except StopIteration as e:
        return e


e = ended()
print(e.value, e.args)  # expect: 9 (9,)
e.args = (3, 4)
print(e.value, e.args)  # expect: 9 (3, 4)
e.value = 5
print(e.value, e.args)  # expect: 5 (3, 4)
e.__init__(6)
print(e.value, e.args)  # expect: 6 (6,)

e = StopIteration()
print(e.value)  # expect: None
e.args = (1,)
print(e.value)  # expect: None

e = SystemExit(2, 3)
e.args = ()
print(e.code)  # expect: (2, 3)
e = SystemExit("bye")
e.args = (1,)
print(e.code)  # expect: bye
