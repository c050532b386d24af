# Every assert method of TestCase passes and fails with CPython's words.
# needs: cpython 3.12
import re
import unittest
import warnings


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()


def failing(name, *args, **kwargs):
    try:
        getattr(case, name)(*args, **kwargs)
    except AssertionError as e:
        print(f'{name}:', '\n'.join(line.rstrip() for line in str(e).split('\n')))
    except Exception as e:
        print(f'{name} {type(e).__name__}: {e}')
    else:
        print(name, 'passes')  # expect: assertTrue passes
        # expect: assertTrue: [] is not true
        # expect: assertTrue: [] is not true : why
        # expect: assertFalse passes
        # expect: assertFalse: 'x' is not false
        # expect: assertFalse: 'x' is not false : why
        # expect: assertEqual passes
        # expect: assertEqual: 1 != 2
        # expect: assertEqual: 1 != 2 : why
        # expect: assertNotEqual passes
        # expect: assertNotEqual: 1 == 1
        # expect: assertNotEqual: 1 == 1 : why
        # expect: assertIs passes
        # expect: assertIs: [] is not []
        # expect: assertIs: [] is not [] : why
        # expect: assertIsNot passes
        # expect: assertIsNot: unexpectedly identical: None
        # expect: assertIsNot: unexpectedly identical: None : why
        # expect: assertIsNone passes
        # expect: assertIsNone: 0 is not None
        # expect: assertIsNone: 0 is not None : why
        # expect: assertIsNotNone passes
        # expect: assertIsNotNone: unexpectedly None
        # expect: assertIsNotNone: unexpectedly None : why
        # expect: assertIn passes
        # expect: assertIn: 2 not found in [1]
        # expect: assertIn: 2 not found in [1] : why
        # expect: assertNotIn passes
        # expect: assertNotIn: 1 unexpectedly found in [1]
        # expect: assertNotIn: 1 unexpectedly found in [1] : why
        # expect: assertIsInstance passes
        # expect: assertIsInstance: 1 is not an instance of (<class 'str'>, <class 'bytes'>)
        # expect: assertIsInstance: 1 is not an instance of (<class 'str'>, <class 'bytes'>) : why
        # expect: assertNotIsInstance passes
        # expect: assertNotIsInstance: True is an instance of <class 'int'>
        # expect: assertNotIsInstance: True is an instance of <class 'int'> : why
        # expect: assertLess passes
        # expect: assertLess: 2 not less than 2
        # expect: assertLess: 2 not less than 2 : why
        # expect: assertLessEqual passes
        # expect: assertLessEqual: 3 not less than or equal to 2
        # expect: assertLessEqual: 3 not less than or equal to 2 : why
        # expect: assertGreater passes
        # expect: assertGreater: 2 not greater than 2
        # expect: assertGreater: 2 not greater than 2 : why
        # expect: assertGreaterEqual passes
        # expect: assertGreaterEqual: 1 not greater than or equal to 2
        # expect: assertGreaterEqual: 1 not greater than or equal to 2 : why
        # expect: assertAlmostEqual passes
        # expect: assertAlmostEqual: 1.1 != 1 within 7 places (0.10000000000000009 difference)
        # expect: assertAlmostEqual: 1.1 != 1 within 7 places (0.10000000000000009 difference) : why
        # expect: assertNotAlmostEqual passes
        # expect: assertNotAlmostEqual: 1.00000001 == 1 within 7 places
        # expect: assertNotAlmostEqual: 1.00000001 == 1 within 7 places : why
        # expect: assertRegex passes
        # expect: assertRegex: Regex didn't match: 'x+' not found in 'abc'
        # expect: assertRegex: Regex didn't match: 'x+' not found in 'abc' : why
        # expect: assertNotRegex passes
        # expect: assertNotRegex: Regex matched: 'bc' matches 'b.' in 'abc'
        # expect: assertNotRegex: Regex matched: 'bc' matches 'b.' in 'abc' : why
        # expect: assertCountEqual passes
        # expect: assertCountEqual: Element counts were not equal:
        # expect: First has 2, Second has 1:  1
        # expect: First has 0, Second has 1:  2
        # expect: assertCountEqual: Element counts were not equal:
        # expect: First has 2, Second has 1:  1
        # expect: First has 0, Second has 1:  2 : why
        # expect: assertListEqual passes
        # expect: assertListEqual: Lists differ: [1, 2, 3] != [1, 4, 3]
        # expect:
        # expect: First differing element 1:
        # expect: 2
        # expect: 4
        # expect:
        # expect: - [1, 2, 3]
        # expect: ?     ^
        # expect:
        # expect: + [1, 4, 3]
        # expect: ?     ^
        # expect:
        # expect: assertListEqual: Lists differ: [1, 2, 3] != [1, 4, 3]
        # expect:
        # expect: First differing element 1:
        # expect: 2
        # expect: 4
        # expect:
        # expect: - [1, 2, 3]
        # expect: ?     ^
        # expect:
        # expect: + [1, 4, 3]
        # expect: ?     ^
        # expect:  : why
        # expect: assertTupleEqual passes
        # expect: assertTupleEqual: Tuples differ: (1,) != (1, 2)
        # expect:
        # expect: Second tuple contains 1 additional elements.
        # expect: First extra element 1:
        # expect: 2
        # expect:
        # expect: - (1,)
        # expect: + (1, 2)
        # expect: ?    ++
        # expect:
        # expect: assertTupleEqual: Tuples differ: (1,) != (1, 2)
        # expect:
        # expect: Second tuple contains 1 additional elements.
        # expect: First extra element 1:
        # expect: 2
        # expect:
        # expect: - (1,)
        # expect: + (1, 2)
        # expect: ?    ++
        # expect:  : why
        # expect: assertSetEqual passes
        # expect: assertSetEqual: Items in the first set but not the second:
        # expect: 1
        # expect: Items in the second set but not the first:
        # expect: 2
        # expect: assertSetEqual: Items in the first set but not the second:
        # expect: 1
        # expect: Items in the second set but not the first:
        # expect: 2 : why
        # expect: assertDictEqual passes
        # expect: assertDictEqual: {1: 2} != {1: 3}
        # expect: - {1: 2}
        # expect: ?     ^
        # expect:
        # expect: + {1: 3}
        # expect: ?     ^
        # expect:
        # expect: assertDictEqual: {1: 2} != {1: 3}
        # expect: - {1: 2}
        # expect: ?     ^
        # expect:
        # expect: + {1: 3}
        # expect: ?     ^
        # expect:  : why
        # expect: assertSequenceEqual passes
        # expect: assertSequenceEqual: Sequences differ: [1] != (2,)
        # expect:
        # expect: First differing element 0:
        # expect: 1
        # expect: 2
        # expect:
        # expect: - [1]
        # expect: + (2,)
        # expect: assertSequenceEqual: Sequences differ: [1] != (2,)
        # expect:
        # expect: First differing element 0:
        # expect: 1
        # expect: 2
        # expect:
        # expect: - [1]
        # expect: + (2,) : why
        # expect: assertMultiLineEqual passes
        # expect: assertMultiLineEqual: 'a\nb\n' != 'a\nc\n'
        # expect:   a
        # expect: - b
        # expect: + c
        # expect:
        # expect: assertMultiLineEqual: 'a\nb\n' != 'a\nc\n'
        # expect:   a
        # expect: - b
        # expect: + c
        # expect:  : why
        # expect: assertAlmostEqual passes
        # expect: assertAlmostEqual: 1.05 != 1 within 0.01 delta (0.050000000000000044 difference)
        # expect: assertAlmostEqual: 1.05 != 1 within 1 places (0.050000000000000044 difference)
        # expect: assertAlmostEqual TypeError: specify delta or places not both
        # expect: assertNotAlmostEqual: 1.05 == 1 within 0.1 delta (0.050000000000000044 difference)
        # expect: assertNotAlmostEqual: 1 == 1 within 0.1 delta (0 difference)
        # expect: assertNotAlmostEqual: 1 == 1 within 7 places
        # expect: assertNotAlmostEqual: 1.04 == 1 within 1 places
        # expect: assertRaises passes
        # expect: assertRaises passes
        # expect: assertRaises ValueError: no good
        # expect: assertRaises: KeyError not raised by int
        # expect: assertRaises TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
        # expect: assertRaises TypeError: 'foo' is an invalid keyword argument for this function
        # expect: assertRaisesRegex passes
        # expect: assertRaisesRegex: "bad$" does not match "no good"
        # expect: assertWarns passes
        # expect: assertWarns: UserWarning not triggered by int
        # expect: assertWarnsRegex passes
        # expect: assertWarnsRegex: "less" does not match "careful"
        # expect: fail: None
        # expect: fail: on purpose






















































































































































































































































































































































































def boom(*args, **kwargs):
    raise ValueError('no good', *args)


for name, good, bad in [
        ('assertTrue', [1], [[]]), ('assertFalse', [0], ['x']), ('assertEqual', [1, 1.0], [1, 2]), ('assertNotEqual', [1, 2], [1, 1]),
        ('assertIs', [None, None], [[], []]), ('assertIsNot', [[], []], [None, None]), ('assertIsNone', [None], [0]), ('assertIsNotNone', [0], [None]),
        ('assertIn', [1, [1]], [2, [1]]), ('assertNotIn', [2, [1]], [1, [1]]), ('assertIsInstance', [1, int], [1, (str, bytes)]),
        ('assertNotIsInstance', [1, str], [True, int]), ('assertLess', [1, 2], [2, 2]), ('assertLessEqual', [2, 2], [3, 2]), ('assertGreater', [2, 1], [2, 2]),
        ('assertGreaterEqual', [2, 2], [1, 2]), ('assertAlmostEqual', [1.00000001, 1], [1.1, 1]), ('assertNotAlmostEqual', [1.1, 1], [1.00000001, 1]),
        ('assertRegex', ['abc', 'b'], ['abc', 'x+']), ('assertNotRegex', ['abc', 'x'], ['abc', 'b.']), ('assertCountEqual', [[1, 2, 1], [1, 1, 2]], [[1, 1], [1, 2]]),
        ('assertListEqual', [[1], [1]], [[1, 2, 3], [1, 4, 3]]), ('assertTupleEqual', [(1,), (1,)], [(1,), (1, 2)]), ('assertSetEqual', [{1}, {1}], [{1}, {2}]),
        ('assertDictEqual', [{1: 2}, {1: 2}], [{1: 2}, {1: 3}]), ('assertSequenceEqual', [[1], (1,)], [[1], (2,)]), ('assertMultiLineEqual', ['a', 'a'], ['a\nb\n', 'a\nc\n'])]:
    failing(name, *good)
    failing(name, *bad)
    failing(name, *bad, 'why') if name != 'assertAlmostEqual' and name != 'assertNotAlmostEqual' else failing(name, *bad, msg='why')
failing('assertAlmostEqual', 1.05, 1, delta=.1)
failing('assertAlmostEqual', 1.05, 1, delta=.01)
failing('assertAlmostEqual', 1.05, 1, places=1)
failing('assertAlmostEqual', 1.05, 1, places=1, delta=1)
failing('assertNotAlmostEqual', 1.05, 1, delta=.1)
failing('assertNotAlmostEqual', 1, 1, delta=.1)
failing('assertNotAlmostEqual', 1, 1)
failing('assertNotAlmostEqual', 1.04, 1, places=1)
failing('assertRaises', ValueError, boom, 1)
failing('assertRaises', (KeyError, ValueError), boom)
failing('assertRaises', KeyError, boom)
failing('assertRaises', KeyError, int)
failing('assertRaises', 5, int)
failing('assertRaises', KeyError, foo=1)
failing('assertRaisesRegex', ValueError, 'good', boom)
failing('assertRaisesRegex', ValueError, 'bad$', boom)
failing('assertWarns', UserWarning, warnings.warn, 'careful')
failing('assertWarns', UserWarning, int)
failing('assertWarnsRegex', UserWarning, 'care', warnings.warn, 'careful')
failing('assertWarnsRegex', UserWarning, 'less', warnings.warn, 'careful')
failing('fail')
failing('fail', 'on purpose')
with case.assertRaises(ValueError) as cm:
    boom()
print(repr(cm.exception))  # expect: ValueError('no good')
with case.assertRaisesRegex(ValueError, re.compile('^no')) as cm:
    boom()
with case.assertWarns(DeprecationWarning) as cm:
    warnings.warn('old', DeprecationWarning)
print(cm.warning, type(cm.lineno))  # expect: old <class 'int'>
try:
    with case.assertRaises(ValueError, msg='in the block'):
        pass
except AssertionError as e:
    print(e)  # expect: ValueError not raised : in the block
    # expect: assertEqual: only this
    # expect: assertEqual: 'xxxx[135 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxa' != 'xxxx[135 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb'
    # expect: Diff is 817 characters long. Set self.maxDiff to None to see it.
    # expect: assertEqual: Lists differ: [0, 1[162 chars]44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59] != [0, 1[162 chars]44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58]
    # expect:
    # expect: First list contains 1 additional elements.
    # expect: First extra element 59:
    # expect: 59
    # expect:
    # expect:   [0,
    # expect:    1,
    # expect:    2,
    # expect:    3,
    # expect:    4,
    # expect:    5,
    # expect:    6,
    # expect:    7,
    # expect:    8,
    # expect:    9,
    # expect:    10,
    # expect:    11,
    # expect:    12,
    # expect:    13,
    # expect:    14,
    # expect:    15,
    # expect:    16,
    # expect:    17,
    # expect:    18,
    # expect:    19,
    # expect:    20,
    # expect:    21,
    # expect:    22,
    # expect:    23,
    # expect:    24,
    # expect:    25,
    # expect:    26,
    # expect:    27,
    # expect:    28,
    # expect:    29,
    # expect:    30,
    # expect:    31,
    # expect:    32,
    # expect:    33,
    # expect:    34,
    # expect:    35,
    # expect:    36,
    # expect:    37,
    # expect:    38,
    # expect:    39,
    # expect:    40,
    # expect:    41,
    # expect:    42,
    # expect:    43,
    # expect:    44,
    # expect:    45,
    # expect:    46,
    # expect:    47,
    # expect:    48,
    # expect:    49,
    # expect:    50,
    # expect:    51,
    # expect:    52,
    # expect:    53,
    # expect:    54,
    # expect:    55,
    # expect:    56,
    # expect:    57,
    # expect: -  58,
    # expect: ?    ^
    # expect:
    # expect: +  58]
    # expect: ?    ^
    # expect:
    # expect: -  59]
    # expect: assertEqual: {'a': [1, 2], 'b': {'c': 3}, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk': 1} != {'a': [1, 2], 'b': {'c': 4}, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk': 1}
    # expect: - {'a': [1, 2], 'b': {'c': 3}, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk': 1}
    # expect: ?                          ^
    # expect:
    # expect: + {'a': [1, 2], 'b': {'c': 4}, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk': 1}
    # expect: ?                          ^
    # expect:
    # expect: assertEqual: 'one\ntwo\nthree' != 'one\ntoo\nthree\n'
    # expect:   one
    # expect: - two
    # expect: ?  ^
    # expect: + too
    # expect: ?  ^
    # expect:   three
    # expect: +
    # expect:
    # expect: assertEqual: Items in the first set but not the second:
    # expect: 1
    # expect: Items in the second set but not the first:
    # expect: 3
    # expect: assertEqual: Lists differ: [[1, 2], [3]] != [[1, 2], [4], 5]
    # expect:
    # expect: First differing element 1:
    # expect: [3]
    # expect: [4]
    # expect:
    # expect: Second list contains 1 additional elements.
    # expect: First extra element 2:
    # expect: 5
    # expect:
    # expect: - [[1, 2], [3]]
    # expect: ?           ^
    # expect:
    # expect: + [[1, 2], [4], 5]
    # expect: ?           ^ +++
    # expect:
    # expect: assertSequenceEqual: First sequence has no length.    Non-sequence?
    # expect: - 5
    # expect: + [1]
    # expect: assertListEqual: First sequence is not a list: (1,)
    # expect: assertSetEqual: first argument does not support set difference: 'int' object has no attribute 'difference'
    # expect: assertCountEqual: Element counts were not equal:
    # expect: First has 2, Second has 1:  [1]
    # expect: First has 1, Second has 0:  [2]
    # expect: First has 0, Second has 1:  [3]
    # expect: assertDictEqual: 1 is not an instance of <class 'dict'> : First argument is not a dictionary
    # expect: assertEqual passes
    # expect: assertEqual: points differ




















































































































































































































































case.longMessage = False
failing('assertEqual', 1, 2, 'only this')
case.longMessage = True

# Long values are shortened, long differences left out.
failing('assertEqual', 'x' * 200 + 'a', 'x' * 200 + 'b')
failing('assertEqual', list(range(60)), list(range(59)))
case.maxDiff = None
failing('assertEqual', {'a': [1, 2], 'b': {'c': 3}, 'k' * 40: 1}, {'a': [1, 2], 'b': {'c': 4}, 'k' * 40: 1})
failing('assertEqual', 'one\ntwo\nthree', 'one\ntoo\nthree\n')
failing('assertEqual', {1, 2}, {2, 3})
failing('assertEqual', [[1, 2], [3]], [[1, 2], [4], 5])
failing('assertSequenceEqual', 5, [1])
failing('assertListEqual', (1,), [1])
failing('assertSetEqual', 1, {1})
failing('assertCountEqual', [[1], [2], [1]], [[1], [3]])
failing('assertDictEqual', 1, {})


class Point:
    def __init__(self, x):
        self.x = x


def same_points(first, second, msg=None):
    if first.x != second.x:
        raise case.failureException('points differ')


case.addTypeEqualityFunc(Point, same_points)
failing('assertEqual', Point(1), Point(1))
failing('assertEqual', Point(1), Point(2))
