import builtins

ARGUMENTS = {
    'UnicodeDecodeError': ('utf-8', b'\xff', 0, 1, 'why'),
    'UnicodeEncodeError': ('ascii', '\xff', 0, 1, 'why'),
    'UnicodeTranslateError': ('\xff', 0, 1, 'why'),
    'BaseExceptionGroup': ('why', [ValueError(1)]),
    'ExceptionGroup': ('why', [ValueError(1)]),
}
classes = {c for c in vars(builtins).values() if isinstance(c, type) and issubclass(c, BaseException)}
print([c.__name__ for c in classes if '__init__' not in vars(c)])  # expect: ['ExceptionGroup']
refused = set()
for c in classes:
    arguments = ARGUMENTS.get(c.__name__, ('first', 'second'))
    e = c(*arguments)
    if c.__init__(e, *arguments) is not None or e.args[0] != arguments[0]:
        print(c)
    try:
        c.__init__(e, *arguments, unknown=1)
    except TypeError:
        refused.add(c)
    try:
        c.__init__(1)
    except TypeError as error:
        owner = BaseExceptionGroup if c is ExceptionGroup else c
        if str(error) != f"descriptor '__init__' requires a '{owner.__name__}' object but received a 'int'":
            print(error)
print([c for c in classes - refused if not issubclass(c, OSError)])  # expect: []
