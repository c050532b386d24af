try:
    sorted([1, "a"])
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'str' and 'int'
try:
    sorted(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
try:
    sorted([1, 2], key=lambda x: {}[x])
except KeyError as e:
    print(repr(e))  # expect: KeyError(1)
try:
    sorted([None, 1])
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'int' and 'NoneType'
try:
    sorted([1j, 2j])
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'complex' and 'complex'
try:
    sorted()
except TypeError as e:
    print(type(e).__name__)  # expect: TypeError
