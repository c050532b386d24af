# except*: each clause takes its part of the group; the rest goes on.
def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + type(e).__name__, e.message)
        for inner in e.exceptions:
            show(inner, depth + 1)
    else:
        print("  " * depth + repr(e))


def group():
    return ExceptionGroup("top", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), KeyError(4), OSError(5)])])


try:
    try:
        raise group()
    except* ValueError as e:
        show(e)
    except* (TypeError, OSError) as e:
        show(e)
except ExceptionGroup as e:
    print("left over:")
    show(e)
# expect: ExceptionGroup top
# expect:   ValueError(1)
# expect:   ExceptionGroup inner
# expect:     ValueError(3)
# expect: ExceptionGroup top
# expect:   TypeError(2)
# expect:   ExceptionGroup inner
# expect:     OSError(5)
# expect: left over:
# expect: ExceptionGroup top
# expect:   ExceptionGroup inner
# expect:     KeyError(4)
try:
    raise group()
except* Exception as e:
    print("all at once")
    show(e)
else:
    print("not reached")
finally:
    print("finally")
# expect: all at once
# expect: ExceptionGroup top
# expect:   ValueError(1)
# expect:   TypeError(2)
# expect:   ExceptionGroup inner
# expect:     ValueError(3)
# expect:     KeyError(4)
# expect:     OSError(5)
# expect: finally
try:
    pass
except* ValueError:
    print("not reached")
else:
    print("else")
# expect: else
try:
    raise ValueError("naked")
except* ValueError as e:
    show(e)
# expect: ExceptionGroup 
# expect:   ValueError('naked')
try:
    try:
        raise ValueError("naked")
    except* TypeError:
        print("not reached")
except ValueError as e:
    print("as it was:", repr(e))
# expect: as it was: ValueError('naked')
try:
    raise BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)])
except* ValueError as e:
    show(e)
except* KeyboardInterrupt as e:
    show(e)
# expect: ExceptionGroup base
# expect:   ValueError(1)
# expect: BaseExceptionGroup base
# expect:   KeyboardInterrupt()
for wrong in (ExceptionGroup, 5, (ValueError, ExceptionGroup), (ValueError, int)):
    try:
        try:
            raise group()
        except* wrong:
            pass
    except TypeError as e:
        print(e)
# expect: catching ExceptionGroup with except* is not allowed. Use except instead.
# expect: catching classes that do not inherit from BaseException is not allowed
# expect: catching ExceptionGroup with except* is not allowed. Use except instead.
# expect: catching classes that do not inherit from BaseException is not allowed
for i in range(2):
    try:
        raise group()
    except* TypeError as e:
        try:
            raise ExceptionGroup("nested", [ValueError(i)])
        except* ValueError as inner:
            print(repr(inner))
        print(repr(e))
    except* Exception:
        pass
# expect: ExceptionGroup('nested', [ValueError(0)])
# expect: ExceptionGroup('top', [TypeError(2)])
# expect: ExceptionGroup('nested', [ValueError(1)])
# expect: ExceptionGroup('top', [TypeError(2)])
try:
    e
except NameError as error:
    print(error)
# expect: name 'e' is not defined
