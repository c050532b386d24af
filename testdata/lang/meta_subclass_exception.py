class E(Exception): pass
class F(E):
    def __init__(self, code, msg='m'):
        super().__init__(msg)
        self.code = code
class G(E):
    def __str__(self): return 'G str'
class H(ValueError, KeyError): pass
class I(Exception):
    def __init__(self): pass
class J(Exception):
    def __new__(cls, *a): print('new', a); return super().__new__(cls, *a)  # expect: new (1, 2)
for x in (E(), E(1), E(1, 2), F(5), F(5, 'other'), G('z'), H('hh'), I(), J(1, 2)):
    try: raise x
    except E as e: print(type(e).__name__, str(e), repr(e), e.args, e.__dict__)  # expect: E  E() () {}
    # expect: E 1 E(1) (1,) {}
    # expect: E (1, 2) E(1, 2) (1, 2) {}
    # expect: F m F('m') ('m',) {'code': 5}
    # expect: F other F('other') ('other',) {'code': 5}
    # expect: G G str G('z') ('z',) {}
    except Exception as e: print('other', type(e).__name__, str(e), repr(e), e.args)  # expect: other H 'hh' H('hh') ('hh',)
    # expect: other I  I() ()
    # expect: other J (1, 2) J(1, 2) (1, 2)
e = E('a')
e.custom = 1
e.args = ('changed', 2)
print(e, repr(e), e.custom)  # expect: ('changed', 2) E('changed', 2) 1
try: e.args = 5
except TypeError as x: print(x)  # expect: 'int' object is not iterable
print(issubclass(H, LookupError), [c.__name__ for c in H.__mro__])  # expect: True ['H', 'ValueError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
try: raise H
except (KeyError) as x: print(repr(x))  # expect: H()
print(KeyError('x'), repr(KeyError('x')), str(KeyError()), str(KeyError(1, 2)), str(ValueError(None)), str(ValueError('')), repr(ValueError('')))  # expect: 'x' KeyError('x')  (1, 2) None  ValueError('')
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)  # expect: 5 None 3 None (1, 2)
print(OSError(2, 'msg').errno, OSError(2, 'msg', 'file').filename, str(OSError(2, 'msg', 'file')), type(OSError(2, 'x')).__name__)  # expect: 2 file [Errno 2] msg: 'file' FileNotFoundError
e = E(); e.add_note('n1'); e.add_note('n2'); print(e.__notes__)  # expect: ['n1', 'n2']
try: e.add_note(5)
except TypeError as x: print(x)  # expect: note must be a str, not 'int'
print(BaseException().with_traceback(None), E.__base__.__name__)  # expect:  Exception
try: E(x=1)
except TypeError as x: print(x)  # expect: E() takes no keyword arguments
try: I(1)
except TypeError as x: print(x)  # expect: I.__init__() takes 1 positional argument but 2 were given
