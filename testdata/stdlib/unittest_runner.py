# Tests are run and what came of them is printed, at each verbosity.
# needs: cpython 3.12
import io
import re
import sys
import unittest


class Sample(unittest.TestCase):
    def test_pass(self):
        self.assertEqual(1, 1)

    def test_fail(self):
        """A line about the test.

        And more."""
        self.assertEqual(1, 2, 'reason')

    def test_error(self):
        {}['missing']

    @unittest.skip('not now')
    def test_skip(self):
        self.fail()

    def test_skip_inside(self):
        self.skipTest('changed its mind')

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('x')

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_subtests(self):
        for i in range(4):
            with self.subTest('part', i=i):
                with self.subTest(j='inner'):
                    self.assertNotEqual(i, 1)
                if i == 2:
                    raise KeyError(i)

    def test_chain(self):
        try:
            int('x')
        except ValueError:
            self.fail('after all')


def run(case, **kwargs):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, **kwargs).run(unittest.defaultTestLoader.loadTestsFromTestCase(case))
    text = re.sub(r'in \d\.\d+s', 'in 0.000s', stream.getvalue())
    text = re.sub(r'File ".*/(.*), line \d+', r'File "\1, line N', text)
    print('\n'.join(line.rstrip() for line in text.split('\n') if '^^' not in line))  # expect: ======================================================================
    # expect: ERROR: test_error (__main__.Sample.test_error)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_error
    # expect:     {}['missing']
    # expect: KeyError: 'missing'
    # expect:
    # expect: ======================================================================
    # expect: ERROR: test_subtests (__main__.Sample.test_subtests) [part] (i=2)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_subtests
    # expect:     raise KeyError(i)
    # expect: KeyError: 2
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_chain (__main__.Sample.test_chain)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_chain
    # expect:     int('x')
    # expect: ValueError: invalid literal for int() with base 10: 'x'
    # expect:
    # expect: During handling of the above exception, another exception occurred:
    # expect:
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_chain
    # expect:     self.fail('after all')
    # expect: AssertionError: after all
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_fail (__main__.Sample.test_fail)
    # expect: A line about the test.
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_fail
    # expect:     self.assertEqual(1, 2, 'reason')
    # expect: AssertionError: 1 != 2 : reason
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_subtests (__main__.Sample.test_subtests) (j='inner', i=1)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_subtests
    # expect:     self.assertNotEqual(i, 1)
    # expect: AssertionError: 1 == 1
    # expect:
    # expect: ======================================================================
    # expect: UNEXPECTED SUCCESS: test_unexpected (__main__.Sample.test_unexpected)
    # expect: ----------------------------------------------------------------------
    # expect: Ran 9 tests in 0.000s
    # expect:
    # expect: FAILED (failures=3, errors=2, skipped=1, expected failures=1, unexpected successes=1)
    # expect:
    # expect: FExF..sFEu
    # expect: ======================================================================
    # expect: ERROR: test_error (__main__.Sample.test_error)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_error
    # expect:     {}['missing']
    # expect: KeyError: 'missing'
    # expect:
    # expect: ======================================================================
    # expect: ERROR: test_subtests (__main__.Sample.test_subtests) [part] (i=2)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_subtests
    # expect:     raise KeyError(i)
    # expect: KeyError: 2
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_chain (__main__.Sample.test_chain)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_chain
    # expect:     int('x')
    # expect: ValueError: invalid literal for int() with base 10: 'x'
    # expect:
    # expect: During handling of the above exception, another exception occurred:
    # expect:
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_chain
    # expect:     self.fail('after all')
    # expect: AssertionError: after all
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_fail (__main__.Sample.test_fail)
    # expect: A line about the test.
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_fail
    # expect:     self.assertEqual(1, 2, 'reason')
    # expect: AssertionError: 1 != 2 : reason
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_subtests (__main__.Sample.test_subtests) (j='inner', i=1)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_subtests
    # expect:     self.assertNotEqual(i, 1)
    # expect: AssertionError: 1 == 1
    # expect:
    # expect: ======================================================================
    # expect: UNEXPECTED SUCCESS: test_unexpected (__main__.Sample.test_unexpected)
    # expect: ----------------------------------------------------------------------
    # expect: Ran 9 tests in 0.000s
    # expect:
    # expect: FAILED (failures=3, errors=2, skipped=1, expected failures=1, unexpected successes=1)
    # expect:
    # expect: test_chain (__main__.Sample.test_chain) ... FAIL
    # expect: test_error (__main__.Sample.test_error) ... ERROR
    # expect: test_expected (__main__.Sample.test_expected) ... expected failure
    # expect: test_fail (__main__.Sample.test_fail)
    # expect: A line about the test. ... FAIL
    # expect: test_pass (__main__.Sample.test_pass) ... ok
    # expect: test_skip (__main__.Sample.test_skip) ... ok
    # expect: test_skip_inside (__main__.Sample.test_skip_inside) ... skipped 'changed its mind'
    # expect: test_subtests (__main__.Sample.test_subtests) ...
    # expect:   test_subtests (__main__.Sample.test_subtests) (j='inner', i=1) ... FAIL
    # expect:   test_subtests (__main__.Sample.test_subtests) [part] (i=2) ... ERROR
    # expect: test_unexpected (__main__.Sample.test_unexpected) ... unexpected success
    # expect:
    # expect: ======================================================================
    # expect: ERROR: test_error (__main__.Sample.test_error)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_error
    # expect:     {}['missing']
    # expect: KeyError: 'missing'
    # expect:
    # expect: ======================================================================
    # expect: ERROR: test_subtests (__main__.Sample.test_subtests) [part] (i=2)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_subtests
    # expect:     raise KeyError(i)
    # expect: KeyError: 2
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_chain (__main__.Sample.test_chain)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_chain
    # expect:     int('x')
    # expect: ValueError: invalid literal for int() with base 10: 'x'
    # expect:
    # expect: During handling of the above exception, another exception occurred:
    # expect:
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_chain
    # expect:     self.fail('after all')
    # expect: AssertionError: after all
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_fail (__main__.Sample.test_fail)
    # expect: A line about the test.
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_fail
    # expect:     self.assertEqual(1, 2, 'reason')
    # expect: AssertionError: 1 != 2 : reason
    # expect:
    # expect: ======================================================================
    # expect: FAIL: test_subtests (__main__.Sample.test_subtests) (j='inner', i=1)
    # expect: ----------------------------------------------------------------------
    # expect: Traceback (most recent call last):
    # expect:   File "unittest_runner.py", line N, in test_subtests
    # expect:     self.assertNotEqual(i, 1)
    # expect: AssertionError: 1 == 1
    # expect:
    # expect: ======================================================================
    # expect: UNEXPECTED SUCCESS: test_unexpected (__main__.Sample.test_unexpected)
    # expect: ----------------------------------------------------------------------
    # expect: Ran 9 tests in 0.000s
    # expect:
    # expect: FAILED (failures=3, errors=2, skipped=1, expected failures=1, unexpected successes=1)
    # expect:




























































































































































































































































































































































































































































































































































    return result


class Skipping(unittest.TestCase):
    @unittest.skipIf(True, 'always')
    def test_a(self):
        pass

    @unittest.skipUnless(True, 'never')
    def test_b(self):
        pass


class Good(unittest.TestCase):
    def test_good(self):
        self.assertTrue(1)


class Nothing(unittest.TestCase):
    pass


Sample.test_skip = Sample.test_pass  # how skipped tests are counted has changed within 3.12
for verbosity in (0, 1, 2):
    result = run(Sample, verbosity=verbosity)
print(result.wasSuccessful(), result.testsRun, len(result.errors), len(result.failures), len(result.skipped), len(result.expectedFailures))  # expect: False 9 2 3 1 1
print(result.unexpectedSuccesses, result.skipped)  # expect: [<__main__.Sample testMethod=test_unexpected>] [(<__main__.Sample testMethod=test_skip_inside>, 'changed its mind')]
print([str(test) for test, text in result.failures])  # expect: ['test_chain (__main__.Sample.test_chain)', 'test_fail (__main__.Sample.test_fail)', "test_subtests (__main__.Sample.test_subtests) (j='inner', i=1)"]
print(result.failures[0][1].splitlines()[-1])  # expect: AssertionError: after all
# expect: .
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in 0.000s
# expect:
# expect: OK
# expect:
# expect: test_good (__main__.Good.test_good) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in 0.000s
# expect:
# expect: OK
# expect:
# expect: F.
# expect: ======================================================================
# expect: FAIL: test_bad (__main__.Printing.test_bad)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_runner.py", line N, in test_bad
# expect:     self.fail()
# expect: AssertionError: None
# expect:
# expect: Stderr:
# expect: this too
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in 0.000s
# expect:
# expect: FAILED (failures=1)
# expect:
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests in 0.000s
# expect:
# expect: NO TESTS RAN
# expect:
# expect: F
# expect: ======================================================================
# expect: FAIL: test_chain (__main__.Sample.test_chain)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_runner.py", line N, in test_chain
# expect:     int('x')
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "unittest_runner.py", line N, in test_chain
# expect:     self.fail('after all')
# expect: AssertionError: after all
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in 0.000s
# expect:
# expect: FAILED (failures=1)
# expect:
run(Good)
run(Good, verbosity=2, descriptions=False)


class Printing(unittest.TestCase):
    def test_good(self):
        sys.stdout.write('unseen')

    def test_bad(self):
        sys.stderr.write('this too')
        self.fail()


run(Printing, buffer=True)
run(Nothing)
result = run(Sample, failfast=True)
print(result.shouldStop, result.testsRun)  # expect: True 1
print(Sample('test_fail').shortDescription(), '|', Sample('test_pass').id(), '|', Sample('test_pass'), '|', repr(Sample('test_pass')))  # expect: A line about the test. | __main__.Sample.test_pass | test_pass (__main__.Sample.test_pass) | <__main__.Sample testMethod=test_pass>
print(Sample('test_pass').countTestCases(), Sample('test_pass') == Sample('test_pass'), Sample('test_pass') == Sample('test_fail'), hash(Sample('test_pass')) == hash(Sample('test_pass')))  # expect: 1 True False True
try:
    Sample('test_none')
except ValueError as e:
    print(e)  # expect: no such test method in <class '__main__.Sample'>: test_none
result = unittest.TestResult()
Sample('test_pass').run(result)
Sample('test_error')(result)
print(result, result.wasSuccessful())  # expect: <unittest.result.TestResult run=2 errors=1 failures=0> False
try:
    Sample('test_error').debug()
except KeyError as e:
    print('debug raises', repr(e))  # expect: debug raises KeyError('missing')
result = Sample('test_pass').run()
print(type(result).__name__, result.testsRun)  # expect: TestResult 1
