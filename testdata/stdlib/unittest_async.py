# Test cases of coroutines: each test has a loop of its own.
import asyncio
import contextlib
import unittest

events = []


class Case(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        events.append('setUp')

    async def asyncSetUp(self):
        await asyncio.sleep(0)
        self.loop = asyncio.get_running_loop()
        events.append('asyncSetUp')

    async def test_await(self):
        self.assertIs(asyncio.get_running_loop(), self.loop)
        self.addAsyncCleanup(self.clean, 'async cleanup')
        events.append(await asyncio.sleep(0, 'test'))

    async def clean(self, what):
        events.append(what)

    async def test_context(self):
        @contextlib.asynccontextmanager
        async def resource():
            events.append('enter')
            yield 'value'
            events.append('leave')
        events.append(await self.enterAsyncContext(resource()))

    async def test_fails(self):
        self.fail('as a coroutine')

    def test_plain(self):
        events.append('plain')

    async def asyncTearDown(self):
        events.append('asyncTearDown')

    def tearDown(self):
        events.append('tearDown')


result = unittest.TestResult()
for name in ('test_await', 'test_context', 'test_fails', 'test_plain'):
    events.clear()
    Case(name).run(result)
    print(name, events)  # expect: test_await ['setUp', 'asyncSetUp', 'test', 'asyncTearDown', 'tearDown', 'async cleanup']
    # expect: test_context ['setUp', 'asyncSetUp', 'enter', 'value', 'asyncTearDown', 'tearDown', 'leave']
    # expect: test_fails ['setUp', 'asyncSetUp', 'asyncTearDown', 'tearDown']
    # expect: test_plain ['setUp', 'asyncSetUp', 'plain', 'asyncTearDown', 'tearDown']
print(result, result.failures[0][1].splitlines()[-1])  # expect: <unittest.result.TestResult run=4 errors=0 failures=1> AssertionError: as a coroutine
