print(None, NotImplemented, Ellipsis, ..., type(None)() is None, type(...)() is Ellipsis, type(NotImplemented).__name__, type(None).__name__)  # expect: None NotImplemented Ellipsis Ellipsis True True NotImplementedType NoneType
print(repr(None), bool(None), bool(...), None is None, None == 0, __debug__)  # expect: None False True True False True
try:
    type(None)(1)
except TypeError as e:
    print(e)  # expect: NoneType takes no arguments
try:
    None.x
except AttributeError as e:
    print(e)  # expect: 'NoneType' object has no attribute 'x'
