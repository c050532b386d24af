def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Falsy:
    def __bool__(self):
        return False


class Empty:
    def __len__(self):
        return 0


class Bad:
    def __bool__(self):
        return 1


print(bool(), bool(0), bool(1), bool(""), bool("0"), bool([]), bool([0]), bool(None), bool(Falsy()), bool(Empty()), bool(0.0), bool(object()), bool(range(0)), bool(0j))  # expect: False False True False True False True False False False False True False False
err(lambda: bool(Bad()))  # expect: TypeError: __bool__ should return bool, returned int
err(lambda: bool(1, 2))  # expect: TypeError: bool expected at most 1 argument, got 2
err(lambda: bool(x=1))  # expect: TypeError: bool() takes no keyword arguments
