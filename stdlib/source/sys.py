def displayhook(value, /):
    """Print an object to sys.stdout, unless it is None."""
    if value is not None:
        stdout.write(repr(value) + '\n')


def excepthook(exctype, value, traceback, /):
    """Print an exception with its traceback to sys.stderr."""
    from traceback import format_exception
    stderr.write(''.join(format_exception(exctype, value, traceback)))


__displayhook__, __excepthook__ = displayhook, excepthook
stdlib_module_names = frozenset(builtin_module_names)
