def outer(x):
    return inner(x) * 2


def inner(x):
    return 1 // x
