# needs: cpython 3.12
import math

print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([], []), math.sumprod([10**20, 1], [1, 2]), math.sumprod((True, 2.5), (2, 2)))  # expect: 32 1.0 0 100000000000000000002 7.0
for args in (([1], [1, 2]), (['a'], [1]), (1, [1])):
    try:
        print(math.sumprod(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: ValueError Inputs are not the same length
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError 'int' object is not iterable
