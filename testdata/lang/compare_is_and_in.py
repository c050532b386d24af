print(None is None, [] is [], () is ())  # expect: True False True
a = [1]
print(a is a, a is not [1], 1 in a, 2 not in a)  # expect: True True True True
print('a' in 'abc', '' in '', 'z' not in 'abc')  # expect: True True True
print(3 in range(10), 3.0 in [1, 2, 3], True in {1: 2})  # expect: True True True
nan = float('nan')
print(nan in [nan], nan == nan, nan in (1, nan))  # expect: True False True
for x, c in ((1, 5), (1, 'abc'), ([], {1}), ({}, {1: 2})):
    try: print(x in c)
    except TypeError as e: print(e)  # expect: argument of type 'int' is not iterable
    # expect: 'in <string>' requires string as left operand, not int
    # expect: unhashable type: 'list'
    # expect: unhashable type: 'dict'
