from unittest import case, loader, main, result, runner, suite, util
from unittest.async_case import IsolatedAsyncioTestCase
from unittest.case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip, skipIf,
                           skipUnless)
from unittest.loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
from unittest.main import TestProgram, main
from unittest.result import TestResult
from unittest.runner import TextTestResult, TextTestRunner
from unittest.suite import BaseTestSuite, TestSuite

__all__ = ['IsolatedAsyncioTestCase', 'TestResult', 'TestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main',
           'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'installHandler', 'registerResult',
           'removeResult', 'removeHandler', 'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext', 'getTestCaseNames', 'makeSuite', 'findTestCases']

_results = []


def installHandler():
    """Do nothing: no signal interrupts a script."""


def removeHandler(method=None):
    """Do nothing, or return the method: no signal interrupts a script."""
    return method


def registerResult(result):
    """Note a result, which installHandler() would stop at an interrupt."""
    _results.append(result)


def removeResult(result):
    """Forget a result; tells whether it was known."""
    for i, known in enumerate(_results):
        if known is result:
            del _results[i]
            return True
    return False
