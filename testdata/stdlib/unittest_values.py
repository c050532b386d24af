# What a test returns is warned about, at the place that runs the test; a test that is to fail may fail in a subtest.
import unittest
import warnings


class Value(unittest.TestCase):
    def test(self):
        return 1


class Generator(unittest.TestCase):
    def test(self):
        yield 1


class Async(unittest.IsolatedAsyncioTestCase):
    async def test(self):
        return 1


class AsyncGenerator(unittest.IsolatedAsyncioTestCase):
    async def test(self):
        yield 1


for case in (Value, Generator, Async, AsyncGenerator):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('always')
        case('test').run()
    print([(w.category.__name__, str(w.message)[:65], w.filename.endswith('unittest_values.py')) for w in log])
# expect: [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test c', True)]
# expect: [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test c', True)]
# expect: [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test c', True)]
# expect: [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test c', True)]


class Expected(unittest.TestCase):
    @unittest.expectedFailure
    def test(self):
        with self.subTest():
            pass
        with self.subTest(outer=1):
            with self.subTest(inner=1):
                self.fail()
            print('never')
        print('never')

    @unittest.expectedFailure
    def test_passes(self):
        with self.subTest():
            pass


for name in ('test', 'test_passes'):
    result = unittest.TestResult()
    Expected(name).run(result)
    print(len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful())
# expect: 1 0 True
# expect: 0 1 False


class Stops(unittest.TestCase):
    def test(self):
        with self.subTest(n=1):
            with self.subTest(n=2):
                self.fail('first')
            print('never')
        print('never')

    def tearDown(self):
        print('torn down')


result = unittest.TestResult()
result.failfast = True
Stops('test').run(result)  # expect: torn down
print([str(test).split(' ', 2)[2] for test, _ in result.failures], result.shouldStop)  # expect: ['(n=2)'] True
