# Filters decide about warnings; hooks about how they are shown.
import io
import sys
import warnings


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    except Warning as e:
        return f'raised {e!r}'


print(warnings.formatwarning('text', UserWarning, 'file.py', 12, 'the line'), end='')  # expect: file.py:12: UserWarning: text
# expect:   the line
stream = io.StringIO()
warnings.showwarning('text', UserWarning, 'file.py', 3, file=stream, line='x = 1')
print(repr(stream.getvalue()))  # expect: 'file.py:3: UserWarning: text\n  x = 1\n'
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', 'unwanted.*')
    warnings.filterwarnings('error', category=DeprecationWarning)
    warnings.filterwarnings('always', 'wanted', append=True)
    warnings.warn('unwanted thing')
    warnings.warn('Wanted')
    warnings.warn('wanted', RuntimeWarning)
    print(attempt(warnings.warn, 'old', DeprecationWarning), attempt(warnings.warn, DeprecationWarning('older')))  # expect: DeprecationWarning: old DeprecationWarning: older
    warnings.warn_explicit('explicit', FutureWarning, 'a.py', 7)
    print([(str(w.message), w.category.__name__) for w in log], log[-1].filename, log[-1].lineno)  # expect: [('Wanted', 'UserWarning'), ('wanted', 'RuntimeWarning'), ('explicit', 'FutureWarning')] a.py 7
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('once')
    for i in range(3):
        warnings.warn('same')
    warnings.warn('other')
    print(len(log))  # expect: 2
with warnings.catch_warnings(action='ignore') if sys.version_info >= (3, 11) else warnings.catch_warnings():
    warnings.warn('nobody sees this')
print(attempt(warnings.filterwarnings, 'nonsense') , attempt(warnings.simplefilter, 'nonsense'), attempt(warnings.warn, 'x', int), attempt(warnings.warn, 'x', 5))  # expect: AssertionError: invalid action: 'nonsense' AssertionError: invalid action: 'nonsense' TypeError: category must be a Warning subclass, not 'type' TypeError: category must be a Warning subclass, not 'int'
saved = warnings.showwarning
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print('hook:', message, category.__name__)  # expect: hook: to the hook UserWarning
    warnings.warn('to the hook')
print(warnings.showwarning is saved)  # expect: True
saved, sys.stderr = sys.stderr, io.StringIO()
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.warn('to stderr')
text, sys.stderr = sys.stderr.getvalue(), saved
print('UserWarning: to stderr' in text)  # expect: True
w = warnings.WarningMessage('m', UserWarning, 'f', 1)
print(w, w.message, w.category, w.source, w.line, w.file)  # expect: {message : 'm', category : 'UserWarning', filename : 'f', lineno : 1, line : None} m <class 'UserWarning'> None None None
