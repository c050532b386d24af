from _minipy import LimitReached, check, run


def limited(function=None, /, *, steps=None, memory=None, output=None):
    """Return a function that calls function within limits of its own.

    steps is a number; memory and output are bytes, as a number or like '8MiB'. None sets no limit of its own; in any case a call may spend only
    what is left to its caller. When it needs more, all that it runs is dropped, without its except and finally clauses, and the call
    raises LimitReached. Without function, limited is a decorator.
    """
    check(steps, memory, output)
    if function is None:
        return lambda function: limited(function, steps=steps, memory=memory, output=output)
    if not callable(function):
        raise TypeError(f"limited() takes a callable, not {type(function).__name__}")

    def call(*args, **kwargs):
        return run(lambda: function(*args, **kwargs), steps, memory, output)

    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(function, name):
            setattr(call, name, getattr(function, name))
    call.__wrapped__ = function
    return call
