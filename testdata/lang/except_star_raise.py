# except*: what handlers raise is merged with what nobody handled.
def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + type(e).__name__, repr(e.message))
        for inner in e.exceptions:
            show(inner, depth + 1)
    else:
        print("  " * depth + repr(e))


def group():
    return ExceptionGroup("top", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), KeyError(4)])])


def attempt(f):
    try:
        f()
    except BaseException as e:
        show(e)
        print("context", repr(e.__context__)[:30], "cause", repr(e.__cause__)[:30])
    else:
        print("nothing")


def reraise():
    try:
        raise group()
    except* ValueError:
        raise
    except* TypeError:
        pass


attempt(reraise)
# expect: ExceptionGroup 'top'
# expect:   ValueError(1)
# expect:   ExceptionGroup 'inner'
# expect:     ValueError(3)
# expect:     KeyError(4)
# expect: context None cause None


def raise_part():
    try:
        raise group()
    except* ValueError as e:
        raise e
    except* TypeError as e:
        raise


attempt(raise_part)
# expect: ExceptionGroup ''
# expect:   ExceptionGroup 'top'
# expect:     ValueError(1)
# expect:     ExceptionGroup 'inner'
# expect:       ValueError(3)
# expect:   ExceptionGroup 'top'
# expect:     TypeError(2)
# expect:     ExceptionGroup 'inner'
# expect:       KeyError(4)
# expect: context None cause None


def raise_others():
    try:
        raise group()
    except* ValueError:
        raise RuntimeError("r1")
    except* TypeError as e:
        raise RuntimeError("r2") from e


attempt(raise_others)
# expect: ExceptionGroup ''
# expect:   RuntimeError('r1')
# expect:   RuntimeError('r2')
# expect:   ExceptionGroup 'top'
# expect:     ExceptionGroup 'inner'
# expect:       KeyError(4)
# expect: context None cause None


def raise_one():
    try:
        raise group()
    except* Exception:
        raise RuntimeError("only one")


attempt(raise_one)
# expect: RuntimeError('only one')
# expect: context ExceptionGroup('top', [ValueEr cause None


def naked_reraise():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise


attempt(naked_reraise)
# expect: ExceptionGroup ''
# expect:   ValueError('naked')
# expect: context None cause None


def naked_other():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise KeyError("other")


attempt(naked_other)
# expect: KeyError('other')
# expect: context ExceptionGroup('', (ValueError cause None


def nested():
    try:
        try:
            raise group()
        except* ValueError:
            raise KeyError("from the handler")
    except* KeyError as e:
        show(e)


attempt(nested)
# expect: ExceptionGroup ''
# expect:   KeyError('from the handler')
# expect:   ExceptionGroup 'top'
# expect:     ExceptionGroup 'inner'
# expect:       KeyError(4)
# expect: ExceptionGroup ''
# expect:   ExceptionGroup 'top'
# expect:     TypeError(2)
# expect: context None cause None


def reraise_all():
    try:
        raise group()
    except* ValueError:
        raise
    except* (TypeError, KeyError):
        raise


attempt(reraise_all)
# expect: ExceptionGroup 'top'
# expect:   ValueError(1)
# expect:   TypeError(2)
# expect:   ExceptionGroup 'inner'
# expect:     ValueError(3)
# expect:     KeyError(4)
# expect: context None cause None


class Own(ExceptionGroup):
    def derive(self, excs):
        return Own("derived " + self.message, excs)


def own():
    try:
        raise Own("own", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise
    except* TypeError as e:
        show(e)


attempt(own)
# expect: Own 'derived derived own'
# expect:   TypeError(2)
# expect: Own 'derived own'
# expect:   ValueError(1)
# expect:   KeyError(3)
# expect: context None cause None
noted = group()
noted.add_note("a note")


def notes():
    try:
        raise noted
    except* ValueError as e:
        print(e.__notes__)
        raise
    except* TypeError:
        pass


try:
    notes()
except ExceptionGroup as e:
    print(e.__notes__)
# expect: ['a note']
# expect: ['a note']
