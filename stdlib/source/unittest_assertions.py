import re
import sys
import warnings
from types import GenericAlias
from unittest.util import _common_shorten_repr, _count_diff, safe_repr

# The assert methods of TestCase.

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(_is_subtype(e, base) for e in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _Expectation:
    # What assertRaises and its like have in common: a context manager, or a call at once.

    def __init__(self, expected, test_case, expected_regex=None):
        self.test_case = test_case
        self.expected = expected
        self.expected_regex = None if expected_regex is None else re.compile(expected_regex)
        self.obj_name = None
        self.msg = None

    def _raise(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))

    def handle(self, name, args, kwargs):
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError('%s() arg 1 must be %s' % (name, self._base_type_str))
            if not args:
                self.msg = kwargs.pop('msg', None)
                if kwargs:
                    raise TypeError('%r is an invalid keyword argument for this function' % (next(iter(kwargs)),))
                return self
            function, *args = args
            self.obj_name = getattr(function, '__name__', None) or str(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None

    def _missing(self, verb):
        name = getattr(self.expected, '__name__', None) or str(self.expected)
        self._raise('{} not {} by {}'.format(name, verb, self.obj_name) if self.obj_name else '{} not {}'.format(name, verb))


class _AssertRaisesContext(_Expectation):
    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        return self

    def __exit__(self, kind, exc, tb):
        if kind is None:
            self._missing('raised')
        if not issubclass(kind, self.expected):
            return False
        self.exception = exc.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc)):
            self._raise('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(exc)))
        return True


class _AssertWarnsContext(_Expectation):
    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, kind, exc, tb):
        self.warnings_manager.__exit__(kind, exc, tb)
        if kind is not None:
            return
        found = None
        for m in self.warnings:
            w = m.message
            if not isinstance(w, self.expected):
                continue
            if found is None:
                found = w
            if self.expected_regex is None or self.expected_regex.search(str(w)):
                self.warning, self.filename, self.lineno = w, m.filename, m.lineno
                return
        if found is not None:
            self._raise('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(found)))
        self._missing('triggered')



class _Assertions:

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return '%s : %s' % (standardMsg, msg)
        except UnicodeDecodeError:
            return '%s : %s' % (safe_repr(standardMsg), safe_repr(msg))

    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + (DIFF_OMITTED % len(diff))

    def assertFalse(self, expr, msg=None):
        """Check that the expression is false."""
        if expr:
            self._fail(msg, '%s is not false' % safe_repr(expr))

    def assertTrue(self, expr, msg=None):
        """Check that the expression is true."""
        if not expr:
            self._fail(msg, '%s is not true' % safe_repr(expr))

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Check that a call raises an exception; without one, return a context manager that checks its block."""
        return _AssertRaisesContext(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """assertRaises whose message must match a regular expression."""
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Check that a call issues a warning; without one, return a context manager that checks its block."""
        return _AssertWarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """assertWarns whose text must match a regular expression."""
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, '%s != %s' % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        """Check that two objects are equal as determined by the '==' operator."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Check that two objects are not equal as determined by the '!=' operator."""
        if not first != second:
            self._fail(msg, '%s == %s' % (safe_repr(first), safe_repr(second)))

    def _close(self, first, second, places, delta):
        # Whether two numbers are nearly equal, and the words about the difference and the bound.
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, safe_repr(diff), '%s delta' % safe_repr(delta)
        places = 7 if places is None else places
        return round(diff, places) == 0, safe_repr(diff), '%r places' % places

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Check that two numbers are equal to a number of decimal places (7), or differ by no more than delta."""
        if first == second:
            return
        close, diff, bound = self._close(first, second, places, delta)
        if not close:
            self._fail(msg, '%s != %s within %s (%s difference)' % (safe_repr(first), safe_repr(second), bound, diff))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Check the contrary of assertAlmostEqual; equal objects always fail."""
        if first == second and delta is None:
            self._fail(msg, '%s == %s within %r places' % (safe_repr(first), safe_repr(second), 7 if places is None else places))
        close, diff, bound = self._close(first, second, places, delta)
        if delta is not None:
            if first == second or close:
                self._fail(msg, '%s == %s within %s (%s difference)' % (safe_repr(first), safe_repr(second), bound, diff))
        elif close:
            self._fail(msg, '%s == %s within %s' % (safe_repr(first), safe_repr(second), bound))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Check that two sequences are equal item by item, and are of a type if one is given."""
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException('%s sequence is not a %s: %s' % (which, name, safe_repr(seq)))
        else:
            name = 'sequence'
        differing = None
        lengths = []
        for which, seq in (('First', seq1), ('Second', seq2)):
            if differing is None:
                try:
                    lengths.append(len(seq))
                except (TypeError, NotImplementedError):
                    differing = '%s %s has no length.    Non-sequence?' % (which, name)
        if differing is None:
            if seq1 == seq2:
                return
            differing = '%ss differ: %s != %s\n' % ((name.capitalize(),) + _common_shorten_repr(seq1, seq2))
            more = self._first_difference(seq1, seq2, lengths, name)
            if not more and lengths[0] == lengths[1] and seq_type is None and type(seq1) is not type(seq2):
                return  # the same items in sequences of different types
            differing += more
        self._fail(msg, self._truncateMessage(differing, '\n' + self._pretty_diff(seq1, seq2)))

    def _first_difference(self, seq1, seq2, lengths, name):
        text = ''
        for i in range(min(lengths)):
            items = []
            for which, seq in (('first', seq1), ('second', seq2)):
                try:
                    items.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    text += '\nUnable to index element %d of %s %s\n' % (i, which, name)
                    break
            if len(items) < 2:
                break
            if items[0] != items[1]:
                text += '\nFirst differing element %d:\n%s\n%s\n' % ((i,) + _common_shorten_repr(*items))
                break
        for which, longer, i, more in (('First', seq1, lengths[1], lengths[0] - lengths[1]), ('Second', seq2, lengths[0], lengths[1] - lengths[0])):
            if more > 0:
                text += '\n%s %s contains %d additional elements.\n' % (which, name, more)
                try:
                    text += 'First extra element %d:\n%s\n' % (i, safe_repr(longer[i]))
                except (TypeError, IndexError, NotImplementedError):
                    text += 'Unable to index element %d of %s %s\n' % (i, which.lower(), name)
        return text

    def _pretty_diff(self, first, second):
        import difflib
        import pprint
        return '\n'.join(difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))

    def assertListEqual(self, list1, list2, msg=None):
        """Check that two lists are equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Check that two tuples are equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Check that two sets, or whatever has a method difference, are equal."""
        differences = []
        for which, a, b in (('first', set1, set2), ('second', set2, set1)):
            try:
                differences.append(a.difference(b))
            except TypeError as e:
                self.fail('invalid type when attempting set difference: %s' % e)
            except AttributeError as e:
                self.fail('%s argument does not support set difference: %s' % (which, e))
        if not (differences[0] or differences[1]):
            return
        lines = []
        for which, other, extra in (('first', 'second', differences[0]), ('second', 'first', differences[1])):
            if extra:
                lines.append('Items in the %s set but not the %s:' % (which, other))
                lines.extend(repr(item) for item in extra)
        self._fail(msg, '\n'.join(lines))

    def assertIn(self, member, container, msg=None):
        """Check member in container."""
        if member not in container:
            self._fail(msg, '%s not found in %s' % (safe_repr(member), safe_repr(container)))

    def assertNotIn(self, member, container, msg=None):
        """Check member not in container."""
        if member in container:
            self._fail(msg, '%s unexpectedly found in %s' % (safe_repr(member), safe_repr(container)))

    def assertIs(self, expr1, expr2, msg=None):
        """Check expr1 is expr2."""
        if expr1 is not expr2:
            self._fail(msg, '%s is not %s' % (safe_repr(expr1), safe_repr(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        """Check expr1 is not expr2."""
        if expr1 is expr2:
            self._fail(msg, 'unexpectedly identical: %s' % safe_repr(expr1))

    def assertDictEqual(self, d1, d2, msg=None):
        """Check that two dicts are equal."""
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            self._fail(msg, self._truncateMessage('%s != %s' % _common_shorten_repr(d1, d2), '\n' + self._pretty_diff(d1, d2)))

    def assertCountEqual(self, first, second, msg=None):
        """Check that two iterables have the same elements, the same number of times, whatever their order."""
        differences = _count_diff(list(first), list(second))
        if differences:
            self._fail(msg, self._truncateMessage(
                'Element counts were not equal:\n', '\n'.join('First has %d, Second has %d:  %r' % d for d in differences)))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Check that two texts are equal, and show their lines if they are not."""
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        import difflib
        a, b = first, second
        # A newline at the end of both lets the diff show where only one of them has it; an empty text gets none.
        if not (a.endswith('\n') and b.endswith('\n')):
            if a and (b or not a.endswith('\n')):
                a += '\n'
            if b and (first or not b.endswith('\n')):
                b += '\n'
        diff = '\n' + ''.join(difflib.ndiff(a.splitlines(keepends=True), b.splitlines(keepends=True)))
        self._fail(msg, self._truncateMessage('%s != %s' % _common_shorten_repr(first, second), diff))

    def assertLess(self, a, b, msg=None):
        """Check a < b."""
        if not a < b:
            self._fail(msg, '%s not less than %s' % (safe_repr(a), safe_repr(b)))

    def assertLessEqual(self, a, b, msg=None):
        """Check a <= b."""
        if not a <= b:
            self._fail(msg, '%s not less than or equal to %s' % (safe_repr(a), safe_repr(b)))

    def assertGreater(self, a, b, msg=None):
        """Check a > b."""
        if not a > b:
            self._fail(msg, '%s not greater than %s' % (safe_repr(a), safe_repr(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        """Check a >= b."""
        if not a >= b:
            self._fail(msg, '%s not greater than or equal to %s' % (safe_repr(a), safe_repr(b)))

    def assertIsNone(self, obj, msg=None):
        """Check that obj is None."""
        if obj is not None:
            self._fail(msg, '%s is not None' % safe_repr(obj))

    def assertIsNotNone(self, obj, msg=None):
        """Check that obj is not None."""
        if obj is None:
            self._fail(msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        """Check isinstance(obj, cls)."""
        if not isinstance(obj, cls):
            self._fail(msg, '%s is not an instance of %r' % (safe_repr(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Check not isinstance(obj, cls)."""
        if isinstance(obj, cls):
            self._fail(msg, '%s is an instance of %r' % (safe_repr(obj), cls))

    def assertRegex(self, text, expected_regex, msg=None):
        """Check that the text matches the regular expression."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, 'expected_regex must not be empty.'
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(msg, "Regex didn't match: %r not found in %r" % (expected_regex.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Check that the text does not match the regular expression."""
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self._fail(msg, 'Regex matched: %r matches %r in %r' % (text[match.start():match.end()], unexpected_regex.pattern, text))
