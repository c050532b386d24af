# Suites, loaders and the command.
# needs: cpython 3.12
import io
import sys
import types
import unittest
import warnings


class A(unittest.TestCase):
    def test_one(self):
        pass

    def test_two(self):
        pass

    def check_three(self):
        pass

    test_not_callable = 5


class B(unittest.TestCase):
    def runTest(self):
        pass


loader = unittest.TestLoader()
print(loader.getTestCaseNames(A), loader.loadTestsFromTestCase(A), loader.loadTestsFromTestCase(B))  # expect: ['test_one', 'test_two'] <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>, <__main__.A testMethod=test_two>]> <unittest.suite.TestSuite tests=[<__main__.B testMethod=runTest>]>
loader.testMethodPrefix = 'check'
print(loader.getTestCaseNames(A))  # expect: ['check_three']
loader = unittest.TestLoader()
loader.sortTestMethodsUsing = lambda x, y: (x < y) - (x > y)
print(loader.getTestCaseNames(A))  # expect: ['test_two', 'test_one']
loader = unittest.TestLoader()
loader.testNamePatterns = ['*two', '*A.o?e']
print(loader.getTestCaseNames(A))  # expect: ['test_two']
module = types.ModuleType('module')
module.A, module.B, module.other = A, B, 5
loader = unittest.TestLoader()
print(loader.loadTestsFromModule(module).countTestCases(), [str(t) for t in loader.loadTestsFromName('A.test_two', module)], loader.loadTestsFromName('A', module).countTestCases())  # expect: 3 ['test_two (__main__.A.test_two)'] 2
print(loader.loadTestsFromNames(['A.test_one', 'B'], module))  # expect: <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>]>, <unittest.suite.TestSuite tests=[<__main__.B testMethod=runTest>]>]>
module.make = lambda: A('test_one')
module.suite = lambda: unittest.TestSuite([A('test_one'), A('test_two')])
module.wrong = lambda: 5
print(loader.loadTestsFromName('make', module), loader.loadTestsFromName('suite', module).countTestCases())  # expect: <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>]> 2
for name in ('wrong', 'other'):
    try:
        loader.loadTestsFromName(name, module)
    except TypeError as e:
        print(str(e)[:20])  # expect: calling <function <l
        # expect: don't know how to ma


failed = loader.loadTestsFromName('A.zzz', module)
result = unittest.TestResult()
failed.run(result)
print(len(loader.errors), result.errors[0][1].splitlines()[-1], [t.id() for t in failed] if failed._tests[0] else 'gone')  # expect: 1 AttributeError: type object 'A' has no attribute 'zzz' gone
module.load_tests = lambda loader, tests, pattern: unittest.TestSuite([A('test_two')])
print(loader.loadTestsFromModule(module))  # expect: <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_two>]>
try:
    loader.loadTestsFromTestCase(unittest.TestSuite)
except TypeError as e:
    print(e)  # expect: Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?

suite = unittest.TestSuite()
suite.addTest(A('test_one'))
suite.addTests([A('test_two'), B()])
print(suite.countTestCases(), len(list(suite)), suite == unittest.TestSuite([A('test_one'), A('test_two'), B()]), suite)  # expect: 3 3 True <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>, <__main__.A testMethod=test_two>, <__main__.B testMethod=runTest>]>
for wrong in (5, A):
    try:
        suite.addTest(wrong)
    except TypeError as e:
        print(e)  # expect: 5 is not callable
        # expect: TestCases and TestSuites must be instantiated before passing them to addTest()


try:
    suite.addTests('abc')
except TypeError as e:
    print(e)  # expect: tests must be an iterable of tests, not a string
result = unittest.TestResult()
suite(result)
print(result, suite.countTestCases(), list(suite))  # expect: <unittest.result.TestResult run=3 errors=0 failures=0> 3 [None, None, None]
print(issubclass(unittest.TestSuite, unittest.BaseTestSuite), isinstance(unittest.defaultTestLoader, unittest.TestLoader))  # expect: True True


def program(*args, **kwargs):
    out = io.StringIO()
    saved = sys.stderr
    sys.stderr = out
    try:
        p = unittest.main(module=module, argv=['prog', *args], **kwargs)
        print(p.result, p.verbosity)  # expect: <unittest.runner.TextTestResult run=3 errors=0 failures=0> 1
    except SystemExit as e:
        print('exit', e.code)
    finally:
        sys.stderr = saved
    print(out.getvalue().split('\n')[0])  # expect: ...
    # expect: exit 0
    # expect: ...
    # expect: <unittest.runner.TextTestResult run=1 errors=0 failures=0> 2
    # expect: test_one (__main__.A.test_one) ... ok
    # expect: <unittest.runner.TextTestResult run=2 errors=0 failures=0> 0
    # expect: ----------------------------------------------------------------------
    # expect: <unittest.runner.TextTestResult run=3 errors=0 failures=0> 2
    # expect: test_one (__main__.A.test_one) ... ok
    # expect: <unittest.runner.TextTestResult run=1 errors=0 failures=0> 1
    # expect: .
    # expect: exit 1
    # expect: E


























del module.load_tests
program(exit=False)
program()
program('-v', 'A.test_one', exit=False)
program('-k', 'two', '-q', exit=False)
unittest.defaultTestLoader.testNamePatterns = None
program('--failfast', '-b', exit=False, verbosity=2)
program(defaultTest='B', exit=False)
program('A.zzz')
print(unittest.main is unittest.TestProgram)  # expect: True
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(unittest.makeSuite(A), unittest.getTestCaseNames(A, 'test'), unittest.findTestCases(module).countTestCases())  # expect: <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>, <__main__.A testMethod=test_two>]> ['test_one', 'test_two'] 3
print(len(caught), caught[0].category.__name__)  # expect: 3 DeprecationWarning
r = unittest.TestResult()
unittest.installHandler()
unittest.registerResult(r)
print(unittest.removeResult(r), unittest.removeResult(r), unittest.removeHandler())  # expect: True False None
