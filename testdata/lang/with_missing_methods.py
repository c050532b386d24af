class A: pass
class B:
    def __enter__(self): print('entered')
class C:
    def __exit__(self, *a): pass
class D:
    def __init__(self):
        self.__enter__ = lambda: None
        self.__exit__ = lambda *a: None
class E:
    def __enter__(self): pass
    __exit__ = None
class F:
    def __enter__(self): pass
    def __exit__(self): pass
for c in (A, B, C, D, E, F):
    try:
        with c(): print('body', c.__name__)
    except Exception as e: print(c.__name__, type(e).__name__, e)  # expect: A TypeError 'A' object does not support the context manager protocol
    # expect: B TypeError 'B' object does not support the context manager protocol (missed __exit__ method)
    # expect: C TypeError 'C' object does not support the context manager protocol
    # expect: D TypeError 'D' object does not support the context manager protocol
    # expect: body E
    # expect: E TypeError 'NoneType' object is not callable
    # expect: body F
    # expect: F TypeError F.__exit__() takes 1 positional argument but 4 were given
for v in (5, None, 'x', [1]):
    try:
        with v: pass
    except TypeError as e: print(e)  # expect: 'int' object does not support the context manager protocol
    # expect: 'NoneType' object does not support the context manager protocol
    # expect: 'str' object does not support the context manager protocol
    # expect: 'list' object does not support the context manager protocol
try:
    with undefined_name: pass
except NameError as e: print(e)  # expect: name 'undefined_name' is not defined
class S:
    @staticmethod
    def __enter__(): return 'static'
    @classmethod
    def __exit__(cls, *a): print('class exit', len(a))
with S() as s: print(s)  # expect: static
# expect: class exit 3
