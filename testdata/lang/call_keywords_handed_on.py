# **kwargs that are only handed on need no dict until somebody looks: nobody notices.


def takes(*args, **kwargs):
    return args, kwargs


def hands_on(*args, **kwargs):
    return takes(*args, **kwargs)


print(hands_on())  # expect: ((), {})
print(hands_on(1, b=2))  # expect: ((1,), {'b': 2})


def twice(**kwargs):
    return [takes(**kwargs)[1] for _ in range(2)]


one, other = twice()
one["new"] = 1
print(one, other)  # expect: {'new': 1} {}


def shown(**kwargs):
    locals()["kwargs"]["more"] = 1
    return locals(), takes(**kwargs)


print(shown())  # expect: ({'kwargs': {'more': 1}}, ((), {'more': 1}))
print(shown(a=0))  # expect: ({'kwargs': {'a': 0, 'more': 1}}, ((), {'a': 0, 'more': 1}))


def closed_over(**kwargs):
    return lambda: (kwargs, takes(**kwargs))


print(closed_over()())  # expect: ({}, ((), {}))


def deleted(**kwargs):
    del kwargs
    try:
        takes(**kwargs)
    except UnboundLocalError as e:
        print(e)


deleted()  # expect: cannot access local variable 'kwargs' where it is not associated with a value


def later(*args, **kwargs):
    yield takes(*args, **kwargs)
    yield takes(**kwargs)


print(list(later()), list(later(1, k=2)))  # expect: [((), {}), ((), {})] [((1,), {'k': 2}), ((), {'k': 2})]

# The list and the dict of a call are taken as they are at the time of the call.
items = [1]


def grows():
    items.append(2)
    return {"k": len(items)}


print(takes(*items, **grows()))  # expect: ((1, 2), {'k': 2})


class Text(str):
    pass


print(takes(**{Text("a"): 1}))  # expect: ((), {'a': 1})

for call in ("takes(*5)", "takes(**5)", "takes(**{1: 2})", "hands_on(*None)", "hands_on(**'ab')", "print(**3)"):
    try:
        eval(call)
    except TypeError as e:
        print(e)
# expect: __main__.takes() argument after * must be an iterable, not int
# expect: __main__.takes() argument after ** must be a mapping, not int
# expect: keywords must be strings
# expect: __main__.hands_on() argument after * must be an iterable, not NoneType
# expect: __main__.hands_on() argument after ** must be a mapping, not str
# expect: print() argument after ** must be a mapping, not int
