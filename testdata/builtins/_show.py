# For scripts that are tables of calls: show(lambda: ..., lambda: ...) prints on one line what each call returns or raises.


def result(call):
    try:
        value = call()
        if isinstance(value, (set, frozenset)) and value:  # whose order is nobody's business
            return f'{type(value).__name__}{sorted(value)}'
        return repr(value)
    except Exception as e:
        return ': '.join(filter(None, (type(e).__name__, str(e))))


def show(*calls):
    print(*map(result, calls), sep=' | ')
