try:
    raise ExceptionGroup("several", [ValueError("a"), KeyError("b"), ExceptionGroup("inner", [TypeError("c"), ValueError("d")])])
except* ValueError as group:
    print(group.message, [str(e) for e in group.exceptions], group)  # expect: several ['a', 'inner (1 sub-exception)'] several (2 sub-exceptions)
except* (KeyError, TypeError) as group:
    print(repr(group))  # expect: ExceptionGroup('several', [KeyError('b'), ExceptionGroup('inner', [TypeError('c')])])
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError:
        print("values")  # expect: values
except ExceptionGroup as rest:
    print(repr(rest))  # expect: ExceptionGroup('g', [OSError(2)])
try:
    raise ValueError("single")
except* ValueError as group:
    print(repr(group))  # expect: ExceptionGroup('', (ValueError('single'),))
e = ValueError("noted")
e.add_note("a note")
print(e.__notes__)  # expect: ['a note']
g = ExceptionGroup("x", [ValueError(1), TypeError(2)])
print(g.split(ValueError), g.subgroup(lambda e: isinstance(e, TypeError)))  # expect: (ExceptionGroup('x', [ValueError(1)]), ExceptionGroup('x', [TypeError(2)])) x (1 sub-exception)
