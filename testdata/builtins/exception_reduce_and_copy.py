# needs: cpython 3.12
import copy
def show(x):
    if isinstance(x,tuple): return '('+', '.join(map(show,x))+')'
    if isinstance(x,type): return x.__qualname__
    return repr(x)
class E(Exception):
    pass
class E2(Exception):
    def __init__(self, a, b): super().__init__(a); self.b=b
e3=E('x'); e3.tag=1
e4=ValueError('v'); e4.add_note('n')
for e in (ValueError(), ValueError(1,2), E('a'), e3, e4, E2(1,2), OSError(2,'no','f'), OSError(2,'no'), OSError(2,'no','f',None,'g'), OSError('x'), ImportError('m',name='n',path='p'), ImportError('m'), AttributeError('a',name='n',obj=3), AttributeError('z'), NameError('a',name='n'), StopIteration(3), SystemExit(4), SyntaxError('m',('f',1,2,'t')), KeyError('k'), UnicodeDecodeError('u',b'x',0,1,'r'), ExceptionGroup('g',[ValueError(1)])):
    print(type(e).__name__, show(e.__reduce__()), e.__dict__)  # expect: ValueError (ValueError, ()) {}
    if type(e) is not E2:
        c=copy.copy(e)
        print('   ', type(c) is type(e), c.args==e.args, c.__dict__, str(c)==str(e))
        # expect:     True True {} True
        # expect: ValueError (ValueError, (1, 2)) {}
        # expect:     True True {} True
        # expect: E (E, ('a')) {}
        # expect:     True True {} True
        # expect: E (E, ('x'), {'tag': 1}) {'tag': 1}
        # expect:     True True {'tag': 1} True
        # expect: ValueError (ValueError, ('v'), {'__notes__': ['n']}) {'__notes__': ['n']}
        # expect:     True True {'__notes__': ['n']} True
        # expect: E2 (E2, (1), {'b': 2}) {'b': 2}
        # expect: FileNotFoundError (FileNotFoundError, (2, 'no', 'f')) {}
        # expect:     True True {} True
        # expect: FileNotFoundError (FileNotFoundError, (2, 'no')) {}
        # expect:     True True {} True
        # expect: FileNotFoundError (FileNotFoundError, (2, 'no', 'f', None, 'g')) {}
        # expect:     True True {} True
        # expect: OSError (OSError, ('x')) {}
        # expect:     True True {} True
        # expect: ImportError (ImportError, ('m'), {'name': 'n', 'path': 'p'}) {}
        # expect:     True True {} True
    if hasattr(e,'name'): print('   ', e.name, c.name)
    # expect:     n n
    # expect: ImportError (ImportError, ('m')) {}
    # expect:     True True {} True
    # expect:     None None
    # expect: AttributeError (AttributeError, ('a'), {'name': 'n', 'args': ('a',)}) {}
    # expect:     True True {} True
    # expect:     n n
    # expect: AttributeError (AttributeError, ('z'), {'args': ('z',)}) {}
    # expect:     True True {} True
    # expect:     None None
    # expect: NameError (NameError, ('a')) {}
    # expect:     True True {} True
    # expect:     n None
    # expect: StopIteration (StopIteration, (3)) {}
    # expect:     True True {} True
    # expect: SystemExit (SystemExit, (4)) {}
    # expect:     True True {} True
    # expect: SyntaxError (SyntaxError, ('m', ('f', 1, 2, 't'))) {}
    # expect:     True True {} True
    # expect: KeyError (KeyError, ('k')) {}
    # expect:     True True {} True
    # expect: UnicodeDecodeError (UnicodeDecodeError, ('u', b'x', 0, 1, 'r')) {}
    # expect:     True True {} True
    # expect: ExceptionGroup (ExceptionGroup, ('g', [ValueError(1)])) {}
    # expect:     True True {} True
try: {}.x
except AttributeError as e: print(show(e.__reduce__()), e.__getstate__())
# expect: (AttributeError, ("'dict' object has no attribute 'x'"), {'name': 'x', 'args': ("'dict' object has no attribute 'x'",)}) {'name': 'x', 'args': ("'dict' object has no attribute 'x'",)}
e=ValueError()
print(e.__setstate__({'a':1}), e.a, e.__dict__, e.__setstate__(None))  # expect: None 1 {'a': 1} None
for bad in (1, [('a',1)]):
    try: e.__setstate__(bad)
    except TypeError as x: print(x)
    # expect: state is not a dictionary
    # expect: state is not a dictionary
x=BlockingIOError(11,'again',5)
print(x.characters_written)  # expect: 5
try: print(OSError(1,'x').characters_written)
except AttributeError as e: print(e)  # expect: characters_written
y=OSError(1,'x')
y.characters_written=3; print(y.characters_written)  # expect: 3
del y.characters_written
try: y.characters_written='x'
except TypeError as e: print(e)  # expect: 'str' object cannot be interpreted as an integer
try: del y.characters_written
except AttributeError as e: print(e)  # expect: characters_written
print(UnicodeTranslateError('abc',1,2,'why').encoding)  # expect: None
