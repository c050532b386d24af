# limits: steps=5_000_000 memory=8MiB
# limit: steps
import unittest
case = unittest.TestCase()
left = '\n'.join('line %d of one' % i for i in range(1500))
right = '\n'.join('line %d of other' % i for i in range(1500))
case.maxDiff = None
case.assertMultiLineEqual(left, right)
