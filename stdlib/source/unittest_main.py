import sys
from unittest import loader, runner

_NO_TESTS = 5

USAGE = '''usage: {0} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b] [-k TESTNAMEPATTERNS] [tests ...]

positional arguments:
  tests                a list of any number of test modules, classes and test methods.

options:
  -h, --help           show this help message and exit
  -v, --verbose        Verbose output
  -q, --quiet          Quiet output
  --locals             Show local variables in tracebacks (has no effect here)
  --durations N        Show the N slowest test cases (N=0 for all)
  -f, --failfast       Stop on first fail or error
  -c, --catch          Catch Ctrl-C and display results so far (has no effect here)
  -b, --buffer         Buffer stdout and stderr during tests
  -k TESTNAMEPATTERNS  Only run tests which match the given substring
'''


class TestProgram:
    """A command-line program that runs a set of tests; this is primarily for making test modules conveniently executable."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = durations = None
    tb_locals = False

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader, exit=True,
                 verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split('.')[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = 'default' if warnings is None else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        argv = list(sys.argv if argv is None else argv)
        self.progName = (argv[0] if argv else '').split('/')[-1]
        self.parseArgs(argv)
        self.runTests()

    def usageExit(self, msg=None):
        """Print a message and how the command is used, and exit."""
        if msg:
            print(msg)
        print(USAGE.format(self.progName))
        sys.exit(2)

    def _wrong(self, text):
        sys.stderr.write(USAGE.format(self.progName).split('\n')[0] + '\n%s: error: %s\n' % (self.progName, text))
        sys.exit(2)

    def parseArgs(self, argv):
        tests = []
        self.failfast, self.catchbreak, self.buffer = bool(self.failfast), bool(self.catchbreak), bool(self.buffer)
        args = iter(argv[1:])
        plain = False
        for arg in args:
            name, equals, value = arg.partition('=')
            if plain or not arg.startswith('-') or arg == '-':
                tests.append(arg)
            elif arg == '--':
                plain = True
            elif arg in ('-h', '--help'):
                sys.stdout.write(USAGE.format(self.progName))
                sys.exit(0)
            elif arg in ('-v', '--verbose'):
                self.verbosity = 2
            elif arg in ('-q', '--quiet'):
                self.verbosity = 0
            elif arg == '--locals':
                self.tb_locals = True
            elif name == '--durations':
                text = value if equals else next(args, None)
                try:
                    self.durations = int(text)
                except (TypeError, ValueError):
                    self._wrong('argument --durations: expected one argument' if text is None else f'argument --durations: invalid int value: {text!r}')
            elif arg in ('-f', '--failfast'):
                self.failfast = True
            elif arg in ('-c', '--catch'):
                self.catchbreak = True
            elif arg in ('-b', '--buffer'):
                self.buffer = True
            elif arg.startswith('-k'):
                text = arg[2:] or next(args, None)
                if text is None:
                    self._wrong('argument -k: expected one argument')
                self.testNamePatterns = (self.testNamePatterns or []) + [text if '*' in text else '*%s*' % text]
            else:
                self._wrong('unrecognized arguments: ' + arg)
        if tests:
            self.testNames = tests
        elif self.defaultTest is None:
            self.testNames = None
        else:
            self.testNames = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        test_runner = self.testRunner
        if isinstance(test_runner, type):
            try:
                test_runner = test_runner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings,
                                          tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:  # a class that does not know all of these
                test_runner = test_runner()
        self.result = test_runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(_NO_TESTS)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
