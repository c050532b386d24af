# setUp and tearDown of tests, classes and modules, and cleanups, in their order, also when something fails.
import contextlib
import io
import sys
import unittest


def setUpModule():
    print('setUpModule')  # expect: setUpModule
    unittest.addModuleCleanup(print, 'module cleanup')


def tearDownModule():
    print('tearDownModule')


@contextlib.contextmanager
def resource(name):
    print('enter', name)
    yield name
    print('leave', name)


class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('setUpClass', cls.__name__)  # expect: setUpClass First
        cls.addClassCleanup(print, 'class cleanup')

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass', cls.__name__)

    def setUp(self):
        print('setUp', self._testMethodName)  # expect: setUp test_a
        self.addCleanup(print, 'cleanup', self._testMethodName)

    def tearDown(self):
        print('tearDown')

    def test_a(self):
        print('a')  # expect: a
        # expect: tearDown

    def test_b(self):
        self.addCleanup(print, 'later added, first called')
        self.fail('b fails')


class SetUpFails(unittest.TestCase):
    def setUp(self):
        self.addCleanup(print, 'cleanup after failed setUp')
        raise RuntimeError('no setUp')

    def tearDown(self):
        print('never')

    def test_x(self):
        print('never')


class ClassFails(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, 'class cleanup after failure')
        raise RuntimeError('no class')

    def test_x(self):
        print('never')


class ClassSkips(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest('whole class')

    def test_x(self):
        print('never')


class CleanupFails(unittest.TestCase):
    def test_x(self):
        self.addCleanup(int, 'x')
        self.addCleanup(print, 'first')


def suite_of(*cases):
    return unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in cases)


result = unittest.TestResult()
suite_of(First, SetUpFails, ClassFails, ClassSkips, CleanupFails).run(result)  # expect: cleanup test_a
# expect: setUp test_b
# expect: tearDown
# expect: later added, first called
# expect: cleanup test_b
# expect: tearDownClass First
# expect: class cleanup
# expect: cleanup after failed setUp
# expect: class cleanup after failure
# expect: first
# expect: tearDownModule
# expect: module cleanup
print(result)  # expect: <unittest.result.TestResult run=4 errors=3 failures=1>
for test, text in result.errors + result.failures:
    print(test, '|', text.splitlines()[-1])  # expect: test_x (__main__.SetUpFails.test_x) | RuntimeError: no setUp
    # expect: setUpClass (__main__.ClassFails) | RuntimeError: no class
    # expect: test_x (__main__.CleanupFails.test_x) | ValueError: invalid literal for int() with base 10: 'x'
    # expect: test_b (__main__.First.test_b) | AssertionError: b fails
print([(str(test), why) for test, why in result.skipped])  # expect: [('setUpClass (__main__.ClassSkips)', 'whole class')]
# expect: enter class
# expect: enter test


class Contexts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.enterClassContext(resource('class'))

    def test(self):
        print(self.enterContext(resource('test')))  # expect: test
        try:
            self.enterContext(5)
        except TypeError as e:
            print(e)  # expect: 'builtins.int' object does not support the context manager protocol
            # expect: leave test
            # expect: leave class
            # expect: enter module


del setUpModule, tearDownModule
suite_of(Contexts).run(unittest.TestResult())
print(unittest.enterModuleContext(resource('module')))  # expect: module
# expect: leave module
unittest.doModuleCleanups()

test = unittest.FunctionTestCase(lambda: print('function'), lambda: print('set up'), lambda: print('tear down'), 'a description')  # expect: set up
# expect: function
# expect: tear down
test.run(unittest.TestResult())
print(test.id(), test.shortDescription(), str(test))  # expect: <lambda> a description unittest.case.FunctionTestCase (<lambda>)
