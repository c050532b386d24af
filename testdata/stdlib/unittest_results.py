# Results and runners are told what happens to each test, and may be replaced by one's own.
# needs: cpython 3.12
import io
import sys
import unittest

events = []


class Result(unittest.TestResult):
    def startTestRun(self):
        events.append('startTestRun')

    def stopTestRun(self):
        events.append('stopTestRun')

    def startTest(self, test):
        super().startTest(test)
        events.append('startTest')

    def stopTest(self, test):
        events.append('stopTest')
        super().stopTest(test)

    def addSuccess(self, test):
        events.append('addSuccess')

    def addFailure(self, test, err):
        events.append(('addFailure', err[0].__name__))

    def addError(self, test, err):
        events.append(('addError', err[0].__name__))

    def addSkip(self, test, reason):
        events.append(('addSkip', reason))

    def addExpectedFailure(self, test, err):
        events.append('addExpectedFailure')

    def addUnexpectedSuccess(self, test):
        events.append('addUnexpectedSuccess')

    def addSubTest(self, test, subtest, err):
        events.append(('addSubTest', str(subtest).split(' ')[-1], err and err[0].__name__))

    def addDuration(self, test, elapsed):
        events.append(('addDuration', elapsed >= 0))

    def printErrors(self):
        events.append('printErrors')


class Case(unittest.TestCase):
    def test_pass(self):
        pass

    def test_fail(self):
        self.fail()

    def test_error(self):
        raise KeyError

    def test_skip(self):
        self.skipTest('why')

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for i in 1, 2:
            with self.subTest(i=i):
                self.assertEqual(i, 1)

    def defaultTestResult(self):
        return Result()


for name in ('pass', 'fail', 'error', 'skip', 'expected', 'unexpected', 'sub'):
    events.clear()
    Case('test_' + name).run()
    print(name, events)  # expect: pass ['startTestRun', 'startTest', ('addDuration', True), 'addSuccess', 'stopTest', 'stopTestRun']
    # expect: fail ['startTestRun', 'startTest', ('addFailure', 'AssertionError'), ('addDuration', True), 'stopTest', 'stopTestRun']
    # expect: error ['startTestRun', 'startTest', ('addError', 'KeyError'), ('addDuration', True), 'stopTest', 'stopTestRun']
    # expect: skip ['startTestRun', 'startTest', ('addSkip', 'why'), ('addDuration', True), 'stopTest', 'stopTestRun']
    # expect: expected ['startTestRun', 'startTest', ('addDuration', True), 'addExpectedFailure', 'stopTest', 'stopTestRun']
    # expect: unexpected ['startTestRun', 'startTest', ('addDuration', True), 'addUnexpectedSuccess', 'stopTest', 'stopTestRun']
    # expect: sub ['startTestRun', 'startTest', ('addSubTest', '(i=1)', None), ('addSubTest', '(i=2)', 'AssertionError'), ('addDuration', True), 'stopTest', 'stopTestRun']






events.clear()
stream = io.StringIO()
runner = unittest.TextTestRunner(stream, resultclass=lambda *args, **kw: Result())
print(runner.resultclass is not unittest.TextTestResult, unittest.TextTestRunner.resultclass is unittest.TextTestResult)  # expect: True True
runner.run(Case('test_pass'))
print(events)  # expect: ['startTestRun', 'startTest', ('addDuration', True), 'addSuccess', 'stopTest', 'stopTestRun', 'printErrors']

text = io.StringIO()
text = unittest.TextTestRunner(text, verbosity=0).stream
result = unittest.TextTestResult(text, True, 1)
test = Case('test_fail')
result.startTestRun()
result.startTest(test)
try:
    raise ValueError('given')
except ValueError:
    result.addError(test, sys.exc_info())
    result.addExpectedFailure(test, sys.exc_info())
try:
    raise AssertionError('wrong')
except AssertionError:
    result.addFailure(test, sys.exc_info())
    result.addSubTest(test, test, sys.exc_info())
result.addSkip(test, 'reason')
result.addSuccess(test)
result.addUnexpectedSuccess(test)
result.addDuration(test, 1.5)
result.stopTest(test)
result.stopTestRun()
print(text.getvalue(), result, result.collectedDurations, len(result.separator1), result.separator1[0], result.separator2[0], result.getDescription(test))  # expect: ExFFs.u <unittest.runner.TextTestResult run=1 errors=1 failures=2> [('test_fail (__main__.Case.test_fail)', 1.5)] 70 = - test_fail (__main__.Case.test_fail)
result.printErrorList('TITLE', [(test, 'the text')])
result.printErrors()
print([line for line in text.getvalue().split('\n') if line[:1] not in ' =-'])  # expect: ['ExFFs.u======================================================================', 'TITLE: test_fail (__main__.Case.test_fail)', 'the text', 'ERROR: test_fail (__main__.Case.test_fail)', 'Traceback (most recent call last):', 'ValueError: given', 'FAIL: test_fail (__main__.Case.test_fail)', 'Traceback (most recent call last):', 'AssertionError: wrong', 'FAIL: test_fail (__main__.Case.test_fail)', 'Traceback (most recent call last):', 'AssertionError: wrong', 'UNEXPECTED SUCCESS: test_fail (__main__.Case.test_fail)']
result.stop()
print(result.shouldStop, unittest.TestResult().wasSuccessful(), test.doCleanups(), Case.doClassCleanups(), Case.tearDown_exceptions)  # expect: True True True None []

loader = unittest.TestLoader()


class Suite(unittest.TestSuite):
    pass


loader.suiteClass = Suite
print(type(loader.loadTestsFromTestCase(Case)).__name__)  # expect: Suite
called = []
unittest.FunctionTestCase(lambda: called.append(1)).runTest()
print(called)  # expect: [1]


class Program(unittest.main):
    def parseArgs(self, argv):
        print('parseArgs', argv)  # expect: parseArgs ['path/prog', '-f', '-b']
        super().parseArgs(argv)

    def createTests(self, *args, **kwargs):
        print('createTests')  # expect: createTests
        self.test = unittest.TestSuite([Case('test_pass')])

    def runTests(self):
        print('runTests', self.failfast, self.buffer, self.catchbreak, self.verbosity)  # expect: runTests True True False 1
        # expect: parseArgs ['prog']
        # expect: createTests
        # expect: runTests False False False 2



        try:
            super().runTests()
        except SystemExit as e:
            print('exit', e.code)  # expect: exit 0


saved, sys.stderr = sys.stderr, io.StringIO()
p = Program(module='__main__', argv=['path/prog', '-f', '-b'], exit=False)
q = Program(module=None, argv=['prog'], verbosity=2)
sys.stderr = saved
stdout, sys.stdout = sys.stdout, io.StringIO()
try:
    p.usageExit('wrong')
except SystemExit as e:
    code = e.code
shown, sys.stdout = sys.stdout.getvalue(), stdout
print(code)  # expect: 2
print(type(Case('test_pass').defaultTestResult()).__name__, p.warnings)  # expect: Result default
print(p.progName, p.failfast, p.buffer, p.catchbreak, p.result.wasSuccessful())  # expect: prog True True False True
