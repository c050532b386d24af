def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = {"a": 1}
print(d.__getitem__("a"), d.__contains__("b"), d.__len__(), d.__eq__({"a": 1}), d.__lt__({}), d.__or__({"b": 2}), d.__ror__({"z": 0}), d.__hash__, d.__or__(5))  # expect: 1 False 1 True NotImplemented {'a': 1, 'b': 2} {'z': 0, 'a': 1} None NotImplemented
d.__setitem__("b", 2)
d.__delitem__("a")
print(d, d.__repr__(), list(d.__iter__()), list(d.__reversed__()))  # expect: {'b': 2} {'b': 2} ['b'] ['b']
d |= {"q": 1}
d |= [("r", 2)]
d.__init__({"s": 1}, t=2)
print(d, d.__ior__({"u": 3}) is d)  # expect: {'b': 2, 'q': 1, 'r': 2, 's': 1, 't': 2, 'u': 3} True
err(lambda: {}.__getitem__(1))  # expect: KeyError: 1
err(lambda: {}.__delitem__(1))  # expect: KeyError: 1
