# needs: cpython 3.12
try:
    max([])
except ValueError as e:
    print(e)  # expect: max() iterable argument is empty
try:
    min(())
except ValueError as e:
    print(e)  # expect: min() iterable argument is empty
try:
    max()
except TypeError as e:
    print(e)  # expect: max expected at least 1 argument, got 0
try:
    max(1, "a")
except TypeError as e:
    print(e)  # expect: '>' not supported between instances of 'str' and 'int'
try:
    min(1, 2, default=3)
except TypeError as e:
    print(e)  # expect: Cannot specify a default for min() with multiple positional arguments
try:
    max(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
try:
    max([], key=len)
except ValueError as e:
    print(e)  # expect: max() iterable argument is empty
