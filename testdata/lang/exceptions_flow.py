def f(kind):
    try:
        print("try", kind)  # expect: try none
        if kind == "raise":
            raise ValueError("v")
        if kind == "return":
            return "returned"
        if kind == "other":
            {}["k"]
    except ValueError as e:
        print("except", e)
        return "handled"
    else:
        print("else")  # expect: else
    finally:
        print("finally")  # expect: finally
    return "end"


for kind in ("none", "raise", "return"):
    print(f(kind))  # expect: end
    # expect: try raise
    # expect: except v
    # expect: finally
    # expect: handled
    # expect: try return
    # expect: finally
    # expect: returned
    # expect: try other
    # expect: finally
try:
    f("other")
except KeyError as e:
    print(repr(e), e.args)  # expect: KeyError('k') ('k',)


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print(i)  # expect: 0
        finally:
            print("f", i)  # expect: f 0
            # expect: f 1
            # expect: 2
            # expect: f 2
            # expect: f 3
    return i


print(loop())  # expect: 3


def override():
    try:
        raise ValueError
    finally:
        return "finally wins"


print(override())  # expect: finally wins


def nested():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("from handler")
        finally:
            print("inner")  # expect: inner
    except KeyError as e:
        print(repr(e), repr(e.__context__))  # expect: KeyError('from handler') ZeroDivisionError('division by zero')
        try:
            raise ValueError from e
        except ValueError as v:
            print(repr(v.__cause__), v.__suppress_context__)  # expect: KeyError('from handler') True


nested()


class Mine(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


try:
    raise Mine(7)
except (TypeError, Mine) as e:
    print(e, e.code)  # expect: code 7 7
try:
    e
except NameError as err:
    print(err)  # expect: name 'e' is not defined
try:
    raise 5
except TypeError as err:
    print(err)  # expect: exceptions must derive from BaseException
try:
    try:
        raise Mine
    except Mine:
        pass
except TypeError as err:
    print(err)  # expect: Mine.__init__() missing 1 required positional argument: 'code'


def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


try:
    reraise()
except ArithmeticError as err:
    print(type(err).__name__, err)  # expect: ZeroDivisionError division by zero
try:
    assert 1 > 2, "message"
except AssertionError as err:
    print(err)  # expect: message
try:
    raise
except RuntimeError as err:
    print(err)  # expect: No active exception to reraise
raise Mine(3)
# raises: Mine: code 3
