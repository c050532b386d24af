# limits: steps=5_000_000 memory=8MiB
# limit: steps
import unittest
suite = unittest.TestSuite()
for i in range(60):
    suite = unittest.TestSuite([suite, suite])
suite.countTestCases()
