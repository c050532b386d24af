def run(excs):
    caught = []
    try:
        try:
            raise ExceptionGroup("g", excs)
        except* ValueError as e:
            caught.append(("V", len(e.exceptions)))
        except* (TypeError, KeyError) as e:
            caught.append(("TK", len(e.exceptions)))
    except ExceptionGroup as rest:
        caught.append(("rest", [type(x).__name__ for x in rest.exceptions]))
    return caught
print(run([ValueError(1), ValueError(2)]))  # expect: [('V', 2)]
print(run([ValueError(1), KeyError(2), OSError(3)]))  # expect: [('V', 1), ('TK', 1), ('rest', ['OSError'])]
print(run([TypeError()]))  # expect: [('TK', 1)]
