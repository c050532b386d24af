try:
    try:
        1 // 0
    except ZeroDivisionError as e:
        raise ValueError("second") from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)  # expect: ZeroDivisionError('integer division or modulo by zero') ZeroDivisionError('integer division or modulo by zero') True
try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("during")
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)  # expect: None KeyError('k') False
try:
    raise ValueError("v") from None
except ValueError as e:
    print(e.__cause__, e.__suppress_context__)  # expect: None True
e = ValueError()
e.__cause__ = KeyError("c")
print(repr(e.__cause__), e.__suppress_context__)  # expect: KeyError('c') True
e.__context__ = None
try:
    e.__cause__ = 5
except TypeError as err:
    print(err)  # expect: exception cause must be None or derive from BaseException
try:
    raise ValueError from 5
except TypeError as err:
    print(err)  # expect: exception causes must derive from BaseException
