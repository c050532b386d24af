# limits: steps=5_000_000 memory=8MiB
# limit: steps
import unittest


class Endless(unittest.TestCase):
    def test(self):
        n = 0
        while True:
            n += 1
            with self.subTest(n=n):
                self.fail('x' * 100)


unittest.TestSuite([Endless('test')]).run(unittest.TestResult())
